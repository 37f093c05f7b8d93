// npm run mutants: makes mistakes in spec, documents, examples, requests and code, one at a time, and asks the tests about each. Exit
// code 1 when too few are noticed, or when survivors.yaml is not what survived.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Problem } from "@mangopay-sca/tooling/problem";
import { repositoryRoot } from "@mangopay-sca/tooling/repository-root";
import thresholds from "../thresholds.json" with { type: "json" };
import { packages } from "./code/packages.ts";
import { runCode } from "./code/run-code.ts";
import { Stopped } from "./code/run-stryker.ts";
import { judgedSubjects, runJudged } from "./judged.ts";
import type { Tested } from "./mutant.ts";
import { type Options, readOptions, usage } from "./options.ts";
import { codeSurvivors, goneFrom, kindTable, problemsOf, scoreTable, worstFiles } from "./report.ts";
import { readSurvivors } from "./survivors.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const reports = here("../reports");
const workspace = { root: repositoryRoot, results: here("../.results") };

try {
  const options = readOptions(process.argv.slice(2));
  if (options) await run(options);
  else console.log(usage);
} catch (error) {
  if (error instanceof Stopped) process.exit(130);
  if (!(error instanceof Problem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function run({ subjects, files, sample }: Options): Promise<void> {
  mkdirSync(reports, { recursive: true });
  const judged = judgedSubjects.filter((name) => subjects.includes(name));
  const tested: Tested[] = judged.length > 0 ? await runJudged(judged, workspace, { sample }) : [];
  for (const name of packages.filter((one) => subjects.includes(one)))
    tested.push(...(await runCode(name, workspace, { files, sample })));

  const explained = new Map(
    Object.entries(readSurvivors(readFileSync(new URL("../survivors.yaml", import.meta.url), "utf8"))),
  );
  const isWhole = judged.length === judgedSubjects.length && !sample;
  const problems = [
    ...problemsOf(tested, explained, thresholds, sample !== undefined),
    ...(isWhole ? goneFrom(tested, explained) : []),
  ];
  const table = scoreTable(tested, thresholds);
  const worst = worstFiles(tested);
  const reportFile = join(reports, "report.txt");
  const survivors = codeSurvivors(tested);
  writeFileSync(reportFile, [...table, "", ...kindTable(tested), "", ...survivors, "", ...problems, ""].join("\n"));
  writeFileSync(
    join(reports, "report.json"),
    JSON.stringify(
      tested.map(({ mutant: { id, kind, subject }, result }) => ({ id, kind, subject, ...result })),
      null,
      1,
    ),
  );
  console.log(["", ...table].join("\n"));
  if (worst.length > 0) console.log(["", "Survivors in the code, by file:", ...worst].join("\n"));
  console.log(`\nKinds and survivors are in ${reportFile}.`);
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
