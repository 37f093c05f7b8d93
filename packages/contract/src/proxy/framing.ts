import { type Head, listOf, MalformedHttp, type RequestHead, type ResponseHead, valuesOf } from "./head.js";

/** How long a body is: so many bytes, in chunks, or all until the connection ends (RFC 9112, section 6.3). */
export type Framing = number | "chunked" | "until close";

export const requestFraming = (head: RequestHead): Framing => {
  const framing = declaredFraming(head) ?? 0;
  // Only a response may be ended by the end of the connection.
  if (framing === "until close") throw new MalformedHttp();
  return framing;
};

/** `method` is that of the request: a response to HEAD declares the length of a body that it does not have. */
export function responseFraming(head: ResponseHead, method: string | undefined): Framing {
  // No upgrade is passed on, so none can be accepted.
  if (head.status === 101) throw new MalformedHttp();
  const declared = declaredFraming(head) ?? "until close";
  return method === "HEAD" || head.status < 200 || head.status === 204 || head.status === 304 ? 0 : declared;
}

/** Rejects what two readers could understand differently: a length beside chunks, or two lengths. */
function declaredFraming(head: Head): Framing | undefined {
  const codings = listOf(head, "transfer-encoding");
  const lengths = new Set(valuesOf(head, "content-length"));
  if (codings.length > 0) {
    if (lengths.size > 0 || codings.slice(0, -1).includes("chunked")) throw new MalformedHttp();
    return codings.at(-1) === "chunked" ? "chunked" : "until close";
  }
  const [length] = lengths;
  if (length === undefined) return undefined;
  if (lengths.size > 1 || !/^\d{1,15}$/.test(length)) throw new MalformedHttp();
  return Number(length);
}
