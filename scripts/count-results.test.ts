import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { countResults, type RunSummary } from "./count-results.ts";

type Task = RunSummary["tasks"][number];

const task = (name: string, over: Partial<Task> = {}): Task => ({
  taskId: `a#${name}`,
  task: name,
  command: "do it",
  directory: "packages/a",
  cache: { status: "MISS" },
  execution: { exitCode: 0 },
  ...over,
});

/** Counts a run of these tasks that began at 1000, where package a's tests left this report. */
function count(tasks: Task[], report?: { startTime: number; passed: number; failed: number; skipped?: number }) {
  const root = mkdtempSync(join(tmpdir(), "mangopay-sca-count-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  if (report) {
    mkdirSync(join(root, "packages/a/reports"), { recursive: true });
    const { startTime, passed, failed, skipped = 0 } = report;
    const json = { startTime, numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped };
    writeFileSync(join(root, "packages/a/reports/vitest.json"), JSON.stringify(json));
  }
  const { problems, ...totals } = countResults({ execution: { startTime: 1000 }, tasks }, root);
  return { ...totals, problems: problems.length };
}

test("tests count one by one, every other check once, and a task without a command not at all", () => {
  const tasks = [task("lint"), task("test"), task("build", { command: "<NONEXISTENT>" })];
  expect(count(tasks, { startTime: 1500, passed: 7, failed: 0, skipped: 2 })).toEqual({
    passed: 8,
    failed: 0,
    skipped: 2,
    problems: 0,
  });
});

test("a report from the cache counts although it is older than the run", () => {
  const tasks = [task("test", { cache: { status: "HIT" }, execution: {} })];
  expect(count(tasks, { startTime: 5, passed: 7, failed: 0 })).toMatchObject({ passed: 7, failed: 0 });
});

test("a failed check is a failure", () => {
  expect(count([task("lint", { execution: { exitCode: 1 } })])).toMatchObject({ passed: 0, failed: 1, problems: 1 });
});

test("failed tests are counted once, by the report", () => {
  const tasks = [task("test", { execution: { exitCode: 1 } })];
  expect(count(tasks, { startTime: 1500, passed: 5, failed: 2 })).toMatchObject({ passed: 5, failed: 2, problems: 0 });
});

test("a test run that fails beside its tests is a failure of its own", () => {
  const tasks = [task("test", { execution: { exitCode: 1 } })];
  expect(count(tasks, { startTime: 1500, passed: 5, failed: 0 })).toMatchObject({ passed: 5, failed: 1, problems: 1 });
});

test("a report that an earlier run left behind does not count", () => {
  const tasks = [task("test", { execution: { exitCode: 1 } })];
  expect(count(tasks, { startTime: 500, passed: 5, failed: 0 })).toMatchObject({ passed: 0, failed: 1 });
});

test("tests without a report, and tasks that never ran, are failures", () => {
  const { execution: _, ...neverRan } = task("typecheck");
  expect(count([task("test"), neverRan])).toMatchObject({ passed: 0, failed: 2, problems: 2 });
});
