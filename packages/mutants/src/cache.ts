import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Result } from "./judge.ts";

export interface Cache<Kept extends Result> {
  results: Map<string, Kept>;
  add(id: string, result: Kept): void;
}

/**
 * Results in a file, a line each, so that a run that was stopped can go on. A file of another fingerprint is begun anew.
 */
export function openCache<Kept extends Result = Result>(file: string, fingerprint: string): Cache<Kept> {
  const head = JSON.stringify({ fingerprint });
  const [first = "", ...lines] = existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
  const isCurrent = first === head;
  if (!isCurrent) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${head}\n`);
  }
  const results = new Map((isCurrent ? lines : []).flatMap((line) => read<Kept>(line)));
  return {
    results,
    add(id, result) {
      results.set(id, result);
      // A line that the last run left half written must not swallow this one.
      appendFileSync(file, `\n${JSON.stringify({ id, ...result })}`);
    },
  };
}

/** None for a line that was left half written. */
function read<Kept>(line: string): [id: string, result: Kept][] {
  try {
    const { id, ...result } = JSON.parse(line) as Kept & { id: string };
    return [[id, result as Kept]];
  } catch {
    return [];
  }
}
