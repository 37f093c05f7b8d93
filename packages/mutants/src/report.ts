import type { Result } from "./judge.ts";

interface Mutant {
  id: string;
  kind: string;
}

export interface Report {
  /** A table by kind, and by check. */
  text: string;
  json: object;
  /** What makes the run fail, a sentence each. */
  problems: string[];
}

/** Counts what was noticed. `explained` has the reason why no test can notice a survivor; `threshold` is in percent. */
export function reportOf(
  mutants: Mutant[],
  results: ReadonlyMap<string, Result>,
  explained: Record<string, string>,
  threshold: number,
): Report {
  const killedBy = ({ id }: Mutant) => results.get(id)?.killedBy;
  const survivors = mutants.filter((mutant) => killedBy(mutant) === undefined).map(({ id }) => id);
  const score = (1 - survivors.length / mutants.length) * 100;
  const kinds = count(mutants, ({ kind }) => kind);
  const killed = count(
    mutants.filter((mutant) => killedBy(mutant) !== undefined),
    ({ kind }) => kind,
  );
  const checks = count(mutants, (mutant) => killedBy(mutant) ?? "no check");
  const text = [
    "",
    ...[...kinds].map(([kind, total]) => `  ${kind.padEnd(28)} ${killed.get(kind) ?? 0} of ${total} noticed`),
    "",
    ...[...checks].map(([check, total]) => `  first noticed by ${check.padEnd(26)} ${total}`),
    "",
    `Mutation score: ${score.toFixed(1)} % of ${mutants.length} (at least ${threshold} %).`,
  ].join("\n");
  const problems = [
    ...survivors
      .filter((id) => !Object.hasOwn(explained, id))
      .map((id) => `Survived without an explanation in survivors.yaml: ${id}`),
    ...Object.keys(explained)
      .filter((id) => !survivors.includes(id))
      .map((id) => `survivors.yaml is stale: "${id}" is now caught, or no longer exists.`),
    ...(score < threshold ? [`The mutation score is below ${threshold} %: write a test for what survived.`] : []),
  ];
  const json = {
    score,
    total: mutants.length,
    survivors,
    mutants: mutants.map(({ id, kind }) => ({ id, kind, ...results.get(id) })),
  };
  return { text, json, problems };
}

function count<Item>(items: Item[], keyOf: (item: Item) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
