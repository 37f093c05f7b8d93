import { ScaRequestError } from "./errors.js";

/**
 * Puts `values` into a path template. Throws ScaRequestError for a value that is missing, empty, `.` or
 * `..`: URL parsers drop such a segment, and the call would reach another resource.
 */
export function fillPath(template: string, values: Readonly<Record<string, unknown>>): string {
  let parts = split.get(template);
  if (parts === undefined) {
    // Odd parts are the names between braces.
    parts = template.split(/[{}]/);
    split.set(template, parts);
  }
  let path = "";
  parts.forEach((part, n) => {
    path += n % 2 === 0 ? part : encode(template, part, values[part]);
  });
  return path;
}

const split = new Map<string, string[]>();

function encode(template: string, name: string, value: unknown): string {
  if (typeof value !== "string" && typeof value !== "number") {
    const got = value === null ? "null" : typeof value;
    throw new ScaRequestError(`${template} needs a ${name}, which is a string; it got ${got}.`);
  }
  const text = String(value);
  if (text === "" || text === "." || text === "..") {
    throw new ScaRequestError(`${template} needs a ${name} that is not empty, "." or ".."; it got "${text}".`);
  }
  try {
    return encodeURIComponent(text);
  } catch {
    throw new ScaRequestError(`${template} needs a ${name} that is well-formed Unicode.`);
  }
}
