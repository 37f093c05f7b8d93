import { distance } from "fastest-levenshtein";

/** Whether a name is close enough to another one to be a misspelling of it: a third of its letters at most, or other capitals. */
export const isNear = (name: string, other: string): boolean => differenceOf(name, other) <= allowedFor(other);

/** The end of a sentence about a misspelt name: `; the nearest is list`, or nothing when none of the names is near. */
export function nearest(name: string, names: readonly string[], prefix = ""): string {
  const best = nearestOf(name, names);
  return best === undefined ? "" : `; the nearest is ${prefix}${best}`;
}

/** The name that a misspelt one was probably meant to be. */
export function nearestOf<Name extends string>(name: string, names: readonly Name[]): Name | undefined {
  // Two letters in each other's place count as two.
  const limitOf = (other: string) => Math.max(allowedFor(other), other.length > 3 ? 2 : 0);
  const [best] = names
    .filter((other) => differenceOf(name, other) <= limitOf(other))
    .toSorted((a, b) => differenceOf(name, a) - differenceOf(name, b));
  return best;
}

const allowedFor = (name: string) => Math.min(3, Math.floor(name.length / 3));
const differenceOf = (name: string, other: string) => distance(name.toLowerCase(), other.toLowerCase());
