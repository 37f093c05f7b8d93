import { distance } from "fastest-levenshtein";

/** Whether a name is close enough to another one to be a misspelling of it: a third of its letters at most, or other capitals. */
export const isNear = (name: string, other: string): boolean =>
  differenceOf(name, other) <= Math.min(3, Math.floor(other.length / 3));

/** The end of a sentence about a misspelt name: `; the nearest is list`, or nothing when none of the names is near. */
export function nearest(name: string, names: readonly string[], prefix = ""): string {
  const [best] = names
    .filter((other) => isNear(name, other))
    .toSorted((a, b) => differenceOf(name, a) - differenceOf(name, b));
  return best === undefined ? "" : `; the nearest is ${prefix}${best}`;
}

const differenceOf = (name: string, other: string) => distance(name.toLowerCase(), other.toLowerCase());
