import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Results } from "@mangopay-sca/tooling/results-reporter";
import { expect, onTestFinished, test } from "vitest";
import { countResults, type RunSummary } from "./count-results.ts";
import { failuresAsText } from "./show-failures.ts";

type Task = RunSummary["tasks"][number];

const task = (name: string, over: Partial<Task> = {}): Task => ({
  taskId: `a#${name}`,
  task: name,
  command: "do it",
  directory: "packages/a",
  logFile: `packages/a/.turbo/turbo-${name}.log`,
  cache: { status: "MISS" },
  execution: { exitCode: 0 },
  ...over,
});
const failed = { execution: { exitCode: 1 } };
const results = (over: Partial<Results>): Results => ({
  startTime: 1500,
  passed: 0,
  skipped: [],
  failures: [],
  ...over,
});

/** Counts a run of these tasks that began at 1000, where package a's tests left these results. */
function count(tasks: Task[], left?: Results, log = "") {
  const root = mkdtempSync(join(tmpdir(), "mangopay-sca-count-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, "packages/a/reports"), { recursive: true });
  mkdirSync(join(root, "packages/a/.turbo"));
  if (left) {
    const failures = left.failures.map((failure) =>
      failure.file === undefined ? failure : { ...failure, file: join(root, failure.file) },
    );
    writeFileSync(join(root, "packages/a/reports/results.json"), JSON.stringify({ ...left, failures }));
  }
  for (const { logFile } of tasks) writeFileSync(join(root, logFile), log);
  return countResults({ execution: { startTime: 1000 }, tasks }, root);
}

test("each test and every other check counts as one; a task without a command does not count", () => {
  const skipped = [{ name: "in Redis", reason: "needs redis-server" }];
  const tasks = [task("lint"), task("test"), task("build", { command: "<NONEXISTENT>" })];
  expect(count(tasks, results({ passed: 7, skipped }))).toEqual({ passed: 8, skipped, failures: [] });
});

test("results from the cache count although they are older than the run", () => {
  const cached = task("test", { cache: { status: "HIT" }, execution: {} });
  expect(count([cached], results({ startTime: 5, passed: 7 }))).toEqual({ passed: 7, skipped: [], failures: [] });
});

test("a failed check is a failure, with the end of what it printed", () => {
  const printed = [...Array(50).keys()].map((n) => `line ${n}`).join("\n");
  const { passed, failures } = count([task("lint", failed)], undefined, `${printed}\n`);
  expect(passed).toBe(0);
  expect(failures).toEqual([{ name: "a#lint", message: expect.stringMatching(/^\(20 lines before .*\nline 20\n/) }]);
  expect(failuresAsText(failures)).toMatch(/line 49$/);
});

test("failed tests are counted once, each with its file from the root", () => {
  const failure = { file: "packages/a/src/a.test.ts", line: 3, name: "adds", message: "no" };
  const left = results({ passed: 5, failures: [failure, { name: "unhandled error", message: "gone" }] });
  expect(count([task("test", failed)], left)).toEqual({
    passed: 5,
    skipped: [],
    failures: [failure, { name: "unhandled error", message: "gone" }],
  });
});

test("a test run that fails without a failed test is one failure", () => {
  const { passed, failures } = count([task("test", failed)], results({ passed: 5 }), "too little is covered");
  expect(passed).toBe(5);
  expect(failures).toEqual([{ name: "a#test", message: "too little is covered" }]);
});

test("results of an earlier run do not count", () => {
  const { passed, failures } = count([task("test", failed)], results({ startTime: 500, passed: 5 }));
  expect([passed, failures.length]).toEqual([0, 1]);
});

test("tests without results, and tasks that never ran, are failures", () => {
  const { execution: _, ...neverRan } = task("typecheck");
  const { passed, failures } = count([task("test"), neverRan]);
  expect(passed).toBe(0);
  expect(failures.map(({ name }) => name)).toEqual(["a#test", "a#typecheck"]);
  expect(failures[1]?.message).toMatch(/did not run/);
});
