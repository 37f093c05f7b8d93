import { marker } from "./raw.js";

/** A call that the spec has, and one below a path of the spec that it does not have. */
export const documented = `/v2.01/${marker}/sca/users/${marker}/sca-status`;
export const elsewhere = `/v2.01/${marker}/users/${marker}/wallets`;

export const json = "Content-Type: application/json";

/** The body that viewUserScaStatus is documented with. */
export const status = JSON.stringify({
  UserStatus: "ACTIVE",
  IsEnrolled: true,
  LastEnrollmentDate: 1_770_130_888,
  LastConsentCollectionDate: null,
  ConsentScope: {
    ContactInformationUpdate: null,
    RecipientRegistration: null,
    Transfer: null,
    ViewAccountInformation: null,
  },
});

/** Lines as HTTP has them, a byte for each character. */
export const lines = (...all: string[]): Buffer => Buffer.from(all.join("\r\n"), "latin1");

/** A request without a body. */
export const request = (method = "GET", target = documented, ...headers: string[]): Buffer =>
  lines(`${method} ${target} HTTP/1.1`, "Host: proxy", `Authorization: Bearer ${marker}`, ...headers, "", "");

/** A response with a Content-Length. */
export function response(body: string | Buffer, headers = [json], startLine = "HTTP/1.1 200 OK"): Buffer {
  const bytes = Buffer.from(body);
  const head = lines(startLine, ...headers, `X-Value: ${marker}`, `Content-Length: ${bytes.length}`, "", "");
  return Buffer.concat([head, bytes]);
}

/** A response in chunks, each with an extension. */
export function chunked(chunks: (string | Buffer)[], headers = [json], trailers: string[] = []): Buffer {
  const pieces = chunks.map((chunk) => {
    const bytes = Buffer.from(chunk);
    return Buffer.concat([lines(`0${bytes.length.toString(16).toUpperCase()};${marker}`, ""), bytes, lines("", "")]);
  });
  const head = lines("HTTP/1.1 200 OK", ...headers, "transfer-encoding: Chunked", "", "");
  return Buffer.concat([head, ...pieces, lines("0", ...trailers, "", "")]);
}
