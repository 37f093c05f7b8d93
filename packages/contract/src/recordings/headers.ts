/**
 * Headers as an object with names in lower case, from what recorders write: an object, whose values may be lists; pairs; or
 * HAR's list of `{ name, value }`. A header that was sent twice has both values, as HTTP joins them. The pseudo headers of HTTP/2
 * (`:path`) are left out.
 */
export function readHeaders(given: unknown): Record<string, string> {
  if (typeof given !== "object" || given === null) return {};
  const headers: Record<string, string> = {};
  for (const [name, value] of Array.isArray(given) ? given.map(pairOf) : Object.entries(given)) {
    if (typeof name !== "string" || value === undefined || value === null || name.startsWith(":")) continue;
    const key = name.toLowerCase();
    const text = Array.isArray(value) ? value.join(", ") : String(value);
    headers[key] = key in headers ? `${headers[key]}, ${text}` : text;
  }
  return headers;
}

function pairOf(header: unknown): [unknown, unknown] {
  if (Array.isArray(header)) return [header[0], header[1]];
  const { name, value = "" } = (header ?? {}) as { name?: unknown; value?: unknown };
  return [name, value];
}
