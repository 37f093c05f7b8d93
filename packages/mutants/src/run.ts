// npm run mutants: makes mistakes in the spec, its examples and the client's requests, one at a time, and runs the fast part
// of the contract tests on each. Exit code 1 when too few are noticed, or when survivors.yaml is not what survived.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { allChecks } from "@mangopay-sca/contract-tests/src/all-checks";
import { sentByClient } from "@mangopay-sca/contract-tests/src/sent-by-client";
import { createSubject, documentsAround } from "@mangopay-sca/contract-tests/src/subject";
import { bundleSpec } from "@mangopay-sca/spec/scripts/bundle";
import { Tinypool } from "tinypool";
import thresholds from "../thresholds.json" with { type: "json" };
import { fingerprint, openCache } from "./cache.ts";
import { copyWorkspace, removeCopy } from "./code/copy.ts";
import { packages, runCode } from "./code/run-code.ts";
import { documentMutants } from "./document-mutants.ts";
import { judge, type Result } from "./judge.ts";
import { readOptions } from "./options.ts";
import { createProgress } from "./progress.ts";
import { reportOf } from "./report.ts";
import { requestMutants } from "./requests/request-mutants.ts";
import { readSurvivors } from "./survivors.ts";

const options = readOptions(process.argv.slice(2));
const chosen = options?.subjects ?? [];
const code = packages.filter((name) => chosen.includes(name));
if (code.length > 0) {
  const copy = copyWorkspace();
  try {
    for (const name of code) {
      const { mutants, results } = await runCode(copy, name, options?.files);
      const survivors = mutants.filter(({ id }) => results.get(id)?.killedBy === undefined);
      for (const { file, line, original, replacement } of survivors)
        console.log(`${file}:${line}  ${original.replace(/\s+/g, " ")} -> ${replacement.replace(/\s+/g, " ")}`);
      console.log(`${name}: ${mutants.length - survivors.length} of ${mutants.length} noticed`);
    }
  } finally {
    removeCopy(copy);
  }
  process.exit();
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const documents = documentsAround(bundleSpec());
const sent = await Array.fromAsync(sentByClient(documents.spec));
const { violation } = await judge(allChecks, createSubject(documents));
if (violation !== undefined) {
  console.error(`The contract tests fail on the spec as it is (${violation}): make npm test pass first.`);
  process.exit(1);
}

const mutants = [...documentMutants(documents), ...requestMutants(sent)];
const { results, add } = openCache(here("../reports/results.ndjson"), fingerprint());
const left = mutants.filter(({ id }) => !results.has(id));
console.log(
  `${mutants.length} mutants; ${mutants.length - left.length} have results of an earlier run. Ctrl-C stops; the next run goes on.`,
);

const progress = createProgress(left.length);
const pool = new Tinypool({ filename: here("worker.ts"), maxThreads: availableParallelism(), minThreads: 1 });
// Whole batches at once would keep a stopped run from having anything to show.
await Promise.all(
  left.map(async ({ id }) => {
    const result: Result = await pool.run(id);
    results.set(id, result);
    add(id, result);
    progress(result.killedBy !== undefined);
  }),
);
await pool.destroy();

const explained = readSurvivors(readFileSync(here("../survivors.yaml"), "utf8"));
const report = reportOf(mutants, results, explained, thresholds.spec);
mkdirSync(here("../reports"), { recursive: true });
writeFileSync(here("../reports/report.json"), `${JSON.stringify(report.json, null, 2)}\n`);
console.log(report.text);
for (const problem of report.problems) console.error(problem);
process.exitCode = report.problems.length === 0 ? 0 : 1;
