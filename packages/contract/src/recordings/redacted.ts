const word = "redacted|removed|hidden|masked|filtered|sanitized|scrubbed|omitted";
/** A word alone or in brackets, after another one in Cloudflare's sanitizer: `[token redacted]`. */
const inWords = new RegExp(`^[^a-z0-9]*(?:[a-z]+[ _-])?(?:${word})[^a-z0-9]*$`, "i");
/** Neither Basic nor Bearer credentials have these characters (token68 in RFC 9110, 11.2). */
const masked = /\*{3,}|•{3,}/;

/**
 * Request headers without an Authorization that a recorder or its user has made unreadable, as `Basic [REDACTED]` or `***`: nothing
 * can be said of it.
 */
export function withoutRedacted(headers: Record<string, string>): Redacted {
  const { authorization, ...others } = headers;
  const isRedacted = authorization !== undefined && isRedaction(authorization.trim());
  return isRedacted ? { headers: others, isRedacted } : { headers, isRedacted };
}

interface Redacted {
  headers: Record<string, string>;
  isRedacted: boolean;
}

function isRedaction(authorization: string): boolean {
  const credentials = authorization.replace(/^(basic|bearer) +/i, "");
  return (
    masked.test(credentials) || /^x{3,}$/i.test(credentials) || (credentials.length < 60 && inWords.test(credentials))
  );
}
