import { distance } from "fastest-levenshtein";

/** Whether a name is close enough to another one to be a misspelling of it: a third of its letters at most, or other capitals. */
export function isNear(name: string, other: string): boolean {
  const [a, b] = [name.toLowerCase(), other.toLowerCase()];
  return distance(a, b) <= Math.min(3, Math.floor(b.length / 3));
}
