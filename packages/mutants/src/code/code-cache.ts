import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Cache, openCache } from "../cache.ts";
import { filesIn, fingerprintOf } from "../fingerprint.ts";
import type { Result } from "../judge.ts";
import type { CodeMutant } from "./code-mutants.ts";
import { type PackageName, usedBy, type Workspace } from "./packages.ts";

interface Kept extends Result {
  /** Fingerprint of the test file that noticed the mutant; of all of them when none did. */
  tests: string;
}

export interface CodeCache {
  results: ReadonlyMap<string, Result>;
  add(id: string, result: Result): void;
  /** Every mutant of the package, once a run has found out. */
  mutants: CodeMutant[] | undefined;
  keep(mutants: CodeMutant[]): void;
}

/**
 * What is known of a package's mutants. Everything is forgotten with a change of any source, helper of tests or dependency. With a
 * change of a test file, so is what it noticed and what no test did.
 */
export function openCodeCache(name: PackageName, { root, results }: Workspace): CodeCache {
  const own = `packages/${name}`;
  const files = [own, ...usedBy(root, own), "packages/mutants/src/code"].flatMap((folder) => filesIn(root, folder));
  const tests = files.filter((file) => file.startsWith(own) && isTest(file));
  const fingerprint = fingerprintOf(root, ["pnpm-lock.yaml", ...files.filter((file) => !isTest(file))]);
  const ofFile = new Map(tests.map((file) => [file, fingerprintOf(root, [file])]));
  const ofAll = fingerprintOf(root, tests);
  const testsOf = ({ killedBy = "" }: Result) => ofFile.get(`${own}/${killedBy.split("#", 1)[0]}`) ?? ofAll;

  const cache: Cache<Kept> = openCache(results, name, fingerprint);
  const valid = [...cache.results].filter(([, kept]) => kept.tests === testsOf(kept));
  const listFile = join(results, `${name}-${fingerprint.slice(0, 16)}.json`);
  return {
    results: new Map(valid.map(([id, { tests: _, ...result }]) => [id, result])),
    add: (id, result) => cache.add(id, { ...result, tests: testsOf(result) }),
    mutants: readList(listFile),
    keep: (mutants) => writeFileSync(listFile, JSON.stringify(mutants)),
  };
}

const isTest = (file: string) => /\.test(-d)?\.ts$/.test(file);

const readList = (file: string) =>
  existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as CodeMutant[]) : undefined;
