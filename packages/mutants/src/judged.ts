import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { allChecks } from "@mangopay-sca/contract-tests/src/all-checks";
import { sentByClient } from "@mangopay-sca/contract-tests/src/sent-by-client";
import { createSubject, documentsAround } from "@mangopay-sca/contract-tests/src/subject";
import { bundleSpec } from "@mangopay-sca/spec/scripts/bundle";
import { Problem } from "@mangopay-sca/tooling/problem";
import { Tinypool } from "tinypool";
import { openCache } from "./cache.ts";
import type { Workspace } from "./code/packages.ts";
import { documentMutants } from "./document-mutants.ts";
import { filesIn, fingerprintOf } from "./fingerprint.ts";
import { judge, type Result } from "./judge.ts";
import type { Mutant, SubjectName, Tested } from "./mutant.ts";
import { createProgress } from "./progress.ts";
import { requestMutants } from "./requests/request-mutants.ts";
import { drawn, type Sample } from "./sample.ts";

/** The subjects whose mutants the contract tests judge. */
export const judgedSubjects = ["spec", "documents", "examples", "requests"] as const satisfies SubjectName[];

/** Everything that a result depends on; Ajv, fast-check and json-schema-faker are in the lockfile. */
const folders = [
  "spec",
  "packages/contract-tests",
  "packages/mutants/src",
  "packages/contract/dist",
  "packages/client/dist",
];
const isSource = (file: string) =>
  !/\.test(-d)?\.ts$|^packages\/mutants\/src\/(code\/|report|run|options|progress)/.test(file);

/** The mutants of some of these subjects with their results: those of earlier runs, where they still hold. */
export async function runJudged(
  subjects: readonly SubjectName[],
  { root, results: kept }: Workspace,
  { sample, quiet = false }: { sample?: Sample | undefined; quiet?: boolean },
): Promise<Tested[]> {
  const mutants = await allMutants();
  const asked = subjects.flatMap((name) =>
    drawn(
      mutants.filter(({ subject }) => subject === name),
      sample,
    ),
  );
  const fingerprint = fingerprintOf(root, [
    "pnpm-lock.yaml",
    ...folders.flatMap((one) => filesIn(root, one)).filter(isSource),
  ]);
  const { results, add } = openCache(kept, "judged", fingerprint);
  const left = asked.filter(({ id }) => !results.has(id));
  const progress = quiet ? undefined : createProgress(subjects.join(", "), left.length);
  const filename = fileURLToPath(new URL("worker.ts", import.meta.url));
  const pool = new Tinypool({ filename, maxThreads: availableParallelism(), minThreads: 1 });
  // Whole batches at once would keep a stopped run from having anything to show.
  await Promise.all(
    left.map(async ({ id }) => {
      const result: Result = await pool.run(id);
      add(id, result);
      progress?.(result.killedBy !== undefined);
    }),
  );
  await pool.destroy();
  return asked.map((mutant) => ({ mutant, result: results.get(mutant.id) ?? {} }));
}

/** The contract tests must find nothing in what is not mutated. */
async function allMutants(): Promise<Mutant[]> {
  const documents = documentsAround(bundleSpec());
  const { violation } = await judge(allChecks, createSubject(documents));
  if (violation !== undefined)
    throw new Problem(`The contract tests fail on the spec as it is (${violation}): make npm test pass first.`);
  return [...documentMutants(documents), ...requestMutants(await Array.fromAsync(sentByClient(documents.spec)))];
}
