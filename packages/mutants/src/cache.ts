import { createHash } from "node:crypto";
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { repositoryRoot } from "@mangopay-sca/tooling/repository-root";
import type { Result } from "./judge.ts";

/** Everything that a result depends on. */
const folders = [
  "spec",
  "packages/contract-tests",
  "packages/mutants",
  "packages/contract/dist",
  "packages/client/dist",
];

/** Changes when anything does that a result depends on. */
export function fingerprint(): string {
  // Ajv, fast-check and json-schema-faker are in the lockfile.
  const hash = createHash("sha256").update(readFileSync(join(repositoryRoot, "pnpm-lock.yaml")));
  for (const folder of folders) {
    const path = join(repositoryRoot, folder);
    const files = readdirSync(path, { recursive: true, encoding: "utf8", withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|js|json|yaml)$/.test(entry.name))
      .map((entry) => `${entry.parentPath}/${entry.name}`)
      .filter((file) => !/\/(node_modules|reports|\.turbo)\/|\.test\.ts$|survivors\.yaml$/.test(file));
    for (const file of files.sort()) hash.update(file.slice(path.length)).update(readFileSync(file));
  }
  return hash.digest("hex");
}

interface Line extends Result {
  id: string;
}

/**
 * Results in a file, a line each, so that a run that was stopped can go on. A file of another fingerprint is begun anew.
 */
export function openCache(
  file: string,
  of: string,
): { results: Map<string, Result>; add(id: string, result: Result): void } {
  const [head = "", ...lines] = existsSync(file) ? readFileSync(file, "utf8").trimEnd().split("\n") : [];
  const isCurrent = head === JSON.stringify({ fingerprint: of });
  if (!isCurrent) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify({ fingerprint: of })}\n`);
  }
  const entries = isCurrent ? lines.flatMap(read) : [];
  return {
    results: new Map(entries.map(({ id, ...result }) => [id, result])),
    add: (id, result) => appendFileSync(file, `${JSON.stringify({ id, ...result })}\n`),
  };
}

/** The last line of a run that was stopped may be half written. */
function read(line: string): Line[] {
  try {
    return [JSON.parse(line) as Line];
  } catch {
    return [];
  }
}
