import { ScaRequestError } from "./errors.js";

/**
 * Puts `values` into a path template. Throws ScaRequestError for a value that is missing, empty, `.` or
 * `..`: URL parsers drop such a segment, and the call would reach another resource.
 */
export function fillPath(template: string, values: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = values[name];
    if (typeof value !== "string" && typeof value !== "number") {
      throw new ScaRequestError(
        `${template} needs a ${name}, which is a string; it got ${value === null ? "null" : typeof value}.`,
      );
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
  });
}
