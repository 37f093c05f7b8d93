import { Problem } from "../http/problem.js";

const token = "[\\w!#$%&'*+.^`|~-]+";
const mediaRange = new RegExp(`^${token}/${token}( *; *${token}=(${token}|"[^"]*"))*$`);

/** The media ranges of an Accept header that can be read; Prism throws on others. Java sends `*; q=.2` among them. */
export function mediaRanges(accept: string): string {
  const readable = accept
    .split(",")
    .map((range) => range.trim())
    .filter((range) => mediaRange.test(range));
  if (readable.length > 0) return readable.join(",");
  throw new Problem(400, "The Accept header has no valid media type: send application/json, or leave it out.");
}
