// A few mutants of every subject, in each npm test: the seed chooses which. CI takes its run number for one.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { repositoryRoot } from "@mangopay-sca/tooling/repository-root";
import { describe, test } from "vitest";
import thresholds from "../thresholds.json" with { type: "json" };
import { packages } from "./code/packages.ts";
import { runCode } from "./code/run-code.ts";
import { judgedSubjects, runJudged } from "./judged.ts";
import type { SubjectName, Tested } from "./mutant.ts";
import { defaultSeed } from "./options.ts";
import { codeSurvivors, problemsOf } from "./report.ts";
import { readSurvivors } from "./survivors.ts";

const seed = process.env.MUTANTS_SEED ?? defaultSeed;
const workspace = { root: repositoryRoot, results: fileURLToPath(new URL("../.results", import.meta.url)) };
const explained = new Map(
  Object.entries(readSurvivors(readFileSync(new URL("../survivors.yaml", import.meta.url), "utf8"))),
);

/** Empty when enough are noticed. */
function message(subjects: readonly SubjectName[], size: number, tested: Tested[]): string {
  const problems = problemsOf(tested, explained, thresholds, true);
  const again = `Again: npm run mutants -- --only ${subjects.join(",")} --sample ${size} --seed ${seed}`;
  return problems.length === 0 ? "" : [...problems, ...codeSurvivors(tested), again].join("\n");
}

describe.concurrent("of a sample of mutants, the tests notice", () => {
  test("all in spec, documents, examples and requests that they can notice", async ({ expect }) => {
    const size = 20;
    const tested = await runJudged(judgedSubjects, workspace, { sample: { size, seed }, quiet: true });
    expect(message(judgedSubjects, size, tested)).toBe("");
  });

  test.for(packages)("enough in the code of %s", async (name, { expect }) => {
    const size = 12;
    const tested = await runCode(name, workspace, { sample: { size, seed }, concurrency: 1, quiet: true });
    expect(tested).toHaveLength(size);
    expect(message([name], size, tested)).toBe("");
  });
});
