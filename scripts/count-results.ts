import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The part of a turbo run summary that is counted from. */
export interface RunSummary {
  execution: { startTime: number };
  tasks: {
    taskId: string;
    task: string;
    command: string;
    directory: string;
    cache: { status: "HIT" | "MISS" };
    /** Absent when a task before it failed; no exit code when it was served from the cache. */
    execution?: { exitCode?: number | null };
  }[];
}

interface VitestReport {
  startTime: number;
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
}

/**
 * Totals of one run of all checks: each test that a runner's report names counts for one, and so does each
 * other check (lint, drift, typecheck, build). A task that did not run, or failed beside its tests, is a failure.
 */
export function countResults({ tasks, execution }: RunSummary, root: string) {
  const total = { passed: 0, failed: 0, skipped: 0, problems: [] as string[] };
  for (const task of tasks) {
    if (task.command === "<NONEXISTENT>") continue;
    const ran = task.cache.status === "HIT" || typeof task.execution?.exitCode === "number";
    const isTest = task.task === "test" || task.task.startsWith("test:");
    const succeeded = task.cache.status === "HIT" || task.execution?.exitCode === 0;
    const report = ran && isTest ? readReport(join(root, task.directory, "reports/vitest.json")) : undefined;
    const reportIsOfThisRun = report && (task.cache.status === "HIT" || report.startTime >= execution.startTime);
    if (report && reportIsOfThisRun) {
      total.passed += report.numPassedTests;
      total.failed += report.numFailedTests;
      total.skipped += report.numPendingTests;
      if (succeeded || report.numFailedTests > 0) continue;
    } else if (succeeded && !isTest) {
      total.passed += 1;
      continue;
    }
    total.failed += 1;
    total.problems.push(
      ran ? `${task.taskId} failed.` : `${task.taskId} did not run, because a task that it needs failed.`,
    );
    if (task.task === "drift") total.problems.push(...staleFiles(join(root, task.directory)));
  }
  return total;
}

function readReport(path: string): VitestReport | undefined {
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as VitestReport) : undefined;
}

/** What a drift task said: the stale files and the command that mends them. It should not drown in the output of tests. */
function staleFiles(folder: string): string[] {
  const log = join(folder, ".turbo/turbo-drift.log");
  const lines = existsSync(log) ? readFileSync(log, "utf8").split("\n") : [];
  return lines.filter((line) => /is (stale|missing): run/.test(line)).map((line) => `  ${line}`);
}
