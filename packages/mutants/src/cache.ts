import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Result } from "./judge.ts";

export interface Cache<Kept extends Result> {
  results: Map<string, Kept>;
  add(id: string, result: Kept): void;
}

const twoWeeks = 14 * 24 * 60 * 60 * 1_000;

/**
 * Results in a file, a line each, so that a run that was stopped can go on. Every fingerprint has a file of its own: two runs, of which
 * the second began after a change, must not mix what they find.
 */
export function openCache<Kept extends Result = Result>(
  folder: string,
  name: string,
  fingerprint: string,
): Cache<Kept> {
  mkdirSync(folder, { recursive: true });
  removeOld(folder);
  const file = join(folder, `${name}-${fingerprint.slice(0, 16)}.ndjson`);
  const lines = existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
  const results = new Map(lines.flatMap((line) => read<Kept>(line)));
  return {
    results,
    add(id, result) {
      results.set(id, result);
      // A line that the last run left half written must not swallow this one.
      appendFileSync(file, `\n${JSON.stringify({ id, ...result })}`);
    },
  };
}

function removeOld(folder: string): void {
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    if (Date.now() - statSync(file).mtimeMs > twoWeeks) rmSync(file);
  }
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
