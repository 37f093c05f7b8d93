import { ScaRequestError } from "./errors.js";

/** Templates taken apart; odd parts are the names between braces. */
const split: Record<string, string[]> = {};

/**
 * Puts `values` into a path template. Throws ScaRequestError for a value that is missing, empty, `.` or
 * `..`: URL parsers drop such a segment, and the call would reach another resource.
 */
export function fillPath(template: string, values: Readonly<Record<string, unknown>>): string {
  split[template] ??= template.split(/[{}]/);
  let path = "";
  split[template].forEach((part, n) => {
    path += n % 2 === 0 ? part : encode(template, part, values[part]);
  });
  return path;
}

function encode(template: string, name: string, value: unknown): string {
  const isText = typeof value === "string" || typeof value === "number";
  try {
    // encodeURIComponent throws for half a surrogate pair.
    if (isText && !["", ".", ".."].includes(`${value}`)) return encodeURIComponent(value);
  } catch {}
  throw new ScaRequestError(`${template} needs a ${name}, and "${value}" cannot be one.`);
}
