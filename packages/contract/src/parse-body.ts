type Headers = Record<string, string>;

export const form = "application/x-www-form-urlencoded";

/** The media type of a message without its parameters, in lower case; empty when it does not say. */
export const mediaTypeOf = (headers: Headers): string =>
  (headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase() ?? "";

/** The value of a body that was sent as a form or as JSON; undefined when it is not what it says it is. */
export function parseBody(headers: Headers, text: string): unknown {
  // curl calls everything a form that it is not told about.
  if (mediaTypeOf(headers) === form) {
    return /^[^{}[\]"]+=/.test(text) ? Object.fromEntries(new URLSearchParams(text)) : undefined;
  }
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
