import type { Message } from "../exchange.js";

export const form = "application/x-www-form-urlencoded";

/** The media type of a message without its parameters, in lower case; empty when it does not say. */
export const mediaTypeOf = ({ headers }: Pick<Message, "headers">): string =>
  (headers["content-type"] ?? "").replace(/;.*/, "").trim().toLowerCase();

/** A body, and what it should have been where it was sent in a way that the API takes all the same. */
export interface ReadBody {
  value: unknown;
  expectation?: string;
}

/**
 * Reads a body as what its media type says, a form or JSON; undefined when it is neither. Official SDKs of other languages send
 * JSON or multipart text under the media type of a form.
 */
export function readBody(mediaType: string, text: string): ReadBody | undefined {
  if (mediaType !== form) return readJson(text);
  // curl sends everything as a form by default.
  if (/^[^{}[\]"&]+=/.test(text) && !isMultipart(text)) return readForm(text);
  const other = isMultipart(text) ? { value: readMultipart(text) } : readJson(text);
  return other && { ...other, expectation: "must be a form" };
}

function readForm(text: string): ReadBody {
  const fields = [...new URLSearchParams(text)];
  const value = Object.fromEntries(fields);
  return Object.keys(value).length === fields.length ? { value } : { value, expectation: "must have each field once" };
}

/** No body of the API is nested as deep; what is cannot be compared with a schema. */
const maxDepth = 500;

function isDeep(text: string): boolean {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[{}[\]]/g)) {
    depth += bracket === "{" || bracket === "[" ? 1 : -1;
    if (depth > maxDepth) return true;
  }
  return false;
}

function readJson(text: string): ReadBody | undefined {
  if (isDeep(text)) return undefined;
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

const isMultipart = (text: string) => /^--[^\r\n]+\r?\nContent-Disposition:/i.test(text);

/** The fields of multipart text; its boundary is the first line. */
function readMultipart(text: string): Record<string, string> {
  const [boundary = ""] = text.split(/\r?\n/, 1);
  const fields = text.split(boundary).flatMap((part) => {
    const [, head = "", value = ""] = part.match(/^(.*?)\r?\n\r?\n(.*?)\r?\n$/s) ?? [];
    const [, name] = head.match(/\bname="([^"]*)"/i) ?? [];
    return name === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(fields);
}
