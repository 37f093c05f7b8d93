import type { Operation } from "@mangopay-sca/spec/model";
import { schemeOrNot } from "../values.js";
import { type Findings, finding, nothing, type Tools } from "./findings.js";

/** One of an operation's security schemes has to be met. Schemes are compared without regard to case (RFC 9110, 11.1). */
export function checkSecurity({ spec }: Tools, { security }: Operation, authorization: string | undefined): Findings {
  const schemes = security.flatMap((alternative) =>
    Object.keys(alternative).flatMap((name) => spec.components.securitySchemes?.[name]?.scheme?.toLowerCase() ?? []),
  );
  if (schemes.length === 0) return nothing();
  const [scheme = "", ...credentials] = (authorization ?? "").trim().split(/ +/);
  const violation = (expectation: string, got?: string): Findings => ({
    violations: [finding("request", "header/authorization", expectation, got)],
    notes: [],
  });
  const expectation = `must be ${schemes.map(capital).join(" or ")} followed by one token`;
  if (scheme === "") return violation(expectation);
  if (!schemes.includes(scheme.toLowerCase())) return violation(expectation, schemeOrNot(scheme));
  if (credentials.length !== 1) return violation(expectation, `${schemeOrNot(scheme)} and other credentials`);
  const [text = ""] = credentials;
  if (isMissing(text))
    return violation(`${expectation}, not a stringified missing value (undefined, null)`, schemeOrNot(scheme));
  if (scheme.toLowerCase() === "basic") {
    return isUserAndPassword(text)
      ? nothing()
      : violation("must be the ClientId and the API key, joined by a colon, in Base64");
  }
  // RFC 6750, 2.1.
  return /^[A-Za-z0-9._~+/-]+=*$/.test(text)
    ? nothing()
    : violation("must be a token as it was issued", schemeOrNot(scheme));
}

const capital = (scheme: string) => `\`${scheme.charAt(0).toUpperCase()}${scheme.slice(1)}\``;

const isMissing = (text: string) => /^(|undefined|null|NaN|None|\[object.*)$/.test(text);

/** RFC 7617, 2. */
function isUserAndPassword(credentials: string): boolean {
  try {
    const [user = "", ...password] = atob(credentials).split(":");
    return !isMissing(user) && !isMissing(password.join(":"));
  } catch {
    return false;
  }
}
