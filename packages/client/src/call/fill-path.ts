import { ScaRequestError } from "../errors.js";

/**
 * Puts `values` into a path template. Throws ScaRequestError for a value that is missing, empty, `.` or
 * `..`: URL parsers drop such a segment, and the call would reach another resource.
 */
export function fillPath(template: string, values: Readonly<Record<string, unknown>>): string {
  const parts = template.split(/[{}]/);
  // Odd parts are the names between braces.
  return parts.map((part, n) => (n % 2 === 0 ? part : encode(template, part, values[part]))).join("");
}

function encode(template: string, name: string, value: unknown): string {
  const isText = typeof value === "string" || typeof value === "number";
  try {
    // encodeURIComponent throws for half a surrogate pair.
    if (isText && !["", ".", ".."].includes(`${value}`)) return encodeURIComponent(value);
  } catch {}
  throw new ScaRequestError(`${template} needs a ${name}, and "${value}" cannot be one.`);
}
