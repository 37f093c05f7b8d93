import { splitHeader } from "@mangopay-sca/contract/core";
import { Problem } from "../http/problem.js";

const token = "[\\w!#$%&'*+.^`|~-]+";
const mediaRange = new RegExp(`^(${token}/${token})((?: *; *${token}=(?:${token}|"[^"]*"))*)$`);

interface Range {
  mediaType: string;
  quality: number;
}

/**
 * The media type that an Accept header prefers, of those that a response has; the first one without the header. The most specific
 * range decides, and a quality of 0 excludes (RFC 9110, 12.5.1). Throws Problem when none is accepted.
 */
export function negotiate(accept: string | undefined, mediaTypes: readonly string[]): string | undefined {
  const [first] = mediaTypes;
  const ranges = rangesOf(accept ?? "");
  if (first === undefined || ranges === undefined) return first;
  const accepted = mediaTypes.filter((mediaType) => qualityOf(mediaType, ranges) > 0);
  const [best] = accepted.toSorted((a, b) => qualityOf(b, ranges) - qualityOf(a, ranges));
  if (best !== undefined) return best;
  throw new Problem(406, `The response is ${mediaTypes.join(" or ")}, which the Accept header does not allow.`);
}

/** Undefined for an empty header, which accepts anything. Ranges that cannot be read are left out: Java sends `*; q=.2`. */
function rangesOf(accept: string): Range[] | undefined {
  const written = splitHeader(accept);
  if (written.length === 0) return undefined;
  const ranges = written.flatMap(readRange);
  if (ranges.length > 0) return ranges;
  throw new Problem(400, "The header Accept has no media type: send application/json, or leave it out.");
}

function readRange(text: string): Range[] {
  const [, mediaType, parameters = ""] = text.toLowerCase().match(mediaRange) ?? [];
  const [, written = "1"] = parameters.match(/; *q=([^ ;]+)/) ?? [];
  const quality = Number(written);
  return mediaType === undefined || !(quality >= 0) ? [] : [{ mediaType, quality }];
}

function qualityOf(mediaType: string, ranges: readonly Range[]): number {
  const [type = ""] = mediaType.split("/");
  for (const name of [mediaType, `${type}/*`, "*/*"]) {
    const qualities = ranges.filter((range) => range.mediaType === name).map(({ quality }) => quality);
    if (qualities.length > 0) return Math.max(...qualities);
  }
  return 0;
}
