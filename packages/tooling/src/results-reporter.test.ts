import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { startVitest } from "vitest/node";
import { type Results, ResultsReporter, resultsFile } from "./results-reporter.ts";

const reports = fileURLToPath(new URL("../reports", import.meta.url));

/** What the reporter writes for a test file with this text, run by vitest. */
async function resultsOf(text: string): Promise<{ file: string; results: Results }> {
  mkdirSync(reports, { recursive: true });
  const root = mkdtempSync(join(reports, "planted-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const file = join(root, "planted.test.ts");
  writeFileSync(file, text);
  const exitCode = process.exitCode;
  const vitest = await startVitest("test", [], {
    root,
    config: false,
    watch: false,
    include: ["planted.test.ts"],
    includeTaskLocation: true,
    reporters: [new ResultsReporter(() => {})],
  });
  await vitest.close();
  // The planted failures must not fail this run.
  process.exitCode = exitCode;
  return { file, results: JSON.parse(readFileSync(join(root, resultsFile), "utf8")) };
}

test("every outcome is reported: a failure with file, line and diff, a skipped test with its reason", async () => {
  const { file, results } = await resultsOf(`import { beforeAll, describe, expect, test } from "vitest";
test("passes", () => {});
test("fails", () => {
  expect([1]).toEqual([2]);
});
test("is skipped", ({ skip }) => skip("needs a moon"));
describe("a group", () => {
  beforeAll(() => {
    throw new Error("no ground");
  });
  test("never begins", () => {});
});
`);
  expect(results.passed).toBe(1);
  expect(results.skipped).toEqual([
    { name: "is skipped", reason: "needs a moon" },
    { name: "a group > never begins", reason: "did not run, because its group failed" },
  ]);
  expect(results.failures).toEqual([
    { file, line: 4, name: "fails", message: expect.stringMatching(/to deeply equal.*- {3}2,.*\+ {3}1,/s) },
    { file, line: 9, name: "a group", message: "no ground" },
  ]);
});

test("a failure includes its cause and all failed expectations", async () => {
  const { results } = await resultsOf(`import { expect, test } from "vitest";
test("is caused", () => {
  throw new Error("outer", { cause: new Error("inner") });
});
test("is soft", () => {
  expect.soft(1).toBe(2);
  expect.soft(3).toBe(4);
});
`);
  expect(results.failures[0]?.message).toBe("outer\ncaused by: inner");
  expect(results.failures[1]?.message).toMatch(/expected 1 to be 2.*expected 3 to be 4/s);
});

test("a file with a syntax error, and one whose process dies, are reported by name", async () => {
  const broken = await resultsOf("const = 1;");
  expect(broken.results.failures).toEqual([expect.objectContaining({ file: broken.file })]);
  const dying = await resultsOf(`import { test } from "vitest";
test("dies", () => new Promise(() => process.kill(process.pid, "SIGKILL")));
`);
  expect(JSON.stringify(dying.results.failures)).toContain("planted.test.ts");
  expect(dying.results.failures.map(({ file = "" }) => file).join()).not.toContain("node_modules");
});

test("a test file that cannot be loaded is a failure", async () => {
  const { file, results } = await resultsOf(`throw new Error("broken");\n`);
  expect(results.failures).toEqual([{ file, line: 1, name: "planted.test.ts", message: "broken" }]);
});
