import { createHash } from "node:crypto";

/** Which mutants of a subject a run is about. */
export interface Sample {
  size: number;
  seed: string;
}

/**
 * The mutants that the seed chooses, in their order. A mutant's place in the draw depends on its own id and the seed alone: one
 * that comes or goes changes one place of the sample.
 */
export function drawn<Item extends { id: string }>(items: readonly Item[], sample: Sample | undefined): Item[] {
  if (!sample) return [...items];
  const rank = ({ id }: Item) => createHash("sha256").update(`${sample.seed}\n${id}`).digest("hex");
  const ranked = items.map((item) => [rank(item), item] as const).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const chosen = new Set(ranked.slice(0, sample.size).map(([, item]) => item));
  return items.filter((item) => chosen.has(item));
}

/**
 * How many of a sample have to be noticed. Fewer would happen less than once in a thousand draws if the tests noticed as large a part of
 * all mutants as they must (binomial distribution).
 */
export function leastOf(size: number, percent: number): number {
  const part = percent / 100;
  let probability = part ** size;
  let sum = probability;
  let missed = 0;
  while (sum <= 0.999) {
    probability *= ((size - missed) / (missed + 1)) * ((1 - part) / part);
    missed++;
    sum += probability;
  }
  return size - missed;
}
