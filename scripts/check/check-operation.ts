import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Found } from "./problems-reporter.ts";
import { run } from "./run.ts";
import { inWords, isNotOfSkeleton } from "./words.ts";

const reporter = fileURLToPath(new URL("problems-reporter.ts", import.meta.url));
const contractTests = fileURLToPath(new URL("../../packages/contract-tests/", import.meta.url));

export interface Checked extends Found {
  /** How many problems concern only other operations. */
  elsewhere: number;
}

/**
 * What is wrong with an operation, one problem a line: what lint finds in the spec, then types, then the contract tests that bear
 * its name. Writes the generated files. Steps that do not need one another run at the same time, and nothing goes through turbo,
 * which would build all packages anew for each change of the spec.
 */
export async function checkOperation(id: string, concernsIt: (problem: string) => boolean): Promise<Checked> {
  const linted = run("spec", "node", "scripts/lint.ts");
  const generated = await run("spec", "node", "scripts/generate.ts");
  // A spec that cannot be bundled concerns every operation; lint explains it better.
  if (generated.code !== 0) {
    return { tests: 0, problems: (await linted).code ? (await linted).lines : generated.lines, elsewhere: 0 };
  }
  const [tests, types] = await Promise.all([runTests(id), checkTypes()]);
  const { code, lines } = await linted;
  const found = new Set([...(code === 0 ? [] : lines), ...types, ...tests.problems.filter(isNotOfSkeleton)]);
  const problems = [...found].filter(concernsIt);
  return { tests: tests.tests, problems, elsewhere: found.size - problems.length };
}

/** Runs the tests that need no mock server: starting one takes longer than they do. */
async function runTests(id: string): Promise<Found> {
  const failed =
    (await step("packages/client", "node", "scripts/generate-validators.ts")) ??
    (await step("packages/client", "node", "scripts/build.ts"));
  if (failed) return { tests: 0, problems: failed };
  const files = globSync(["checks.test.ts", "{client,independent}/*.test.ts"], { cwd: contractTests }).filter(
    (file) => !readFileSync(contractTests + file, "utf8").includes("@mangopay-sca/mock"),
  );
  // The other core is checking types meanwhile, and a second worker would import everything again.
  const chosen = [
    ...files,
    "--no-isolate",
    "--pool=threads",
    "--maxWorkers=1",
    `--reporter=${reporter}`,
    `--testNamePattern=\\b${id}\\b`,
  ];
  const { stdout, lines } = await run("packages/contract-tests", "vitest", "run", ...chosen);
  const result = stdout.split("\n").findLast((line) => line.startsWith('{"tests":'));
  return result ? (JSON.parse(result) as Found) : { tests: 0, problems: lines };
}

/** Compiles the exports and the type tests of the client with the types generated now. */
async function checkTypes(): Promise<string[]> {
  const failed =
    (await step("packages/types", "node", "scripts/generate.ts")) ??
    (await step("packages/types", "tsc", "-p", "tsconfig.build.json")) ??
    (await step("packages/client", "tsc", "-p", "tsconfig.surface.json"));
  return failed ?? [];
}

/** The messages of a step, if it failed. */
async function step(folder: string, program: string, ...args: string[]): Promise<string[] | undefined> {
  const { code, lines } = await run(folder, program, ...args);
  return code === 0 ? undefined : lines.flatMap((line) => inWords(folder, line));
}
