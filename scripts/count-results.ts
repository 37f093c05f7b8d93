import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { type Failure, type Results, resultsFile } from "@mangopay-sca/tooling/results-reporter";

/** The part of a turbo run summary that is counted from. */
export interface RunSummary {
  execution: { startTime: number };
  tasks: {
    taskId: string;
    task: string;
    command: string;
    directory: string;
    logFile: string;
    cache: { status: "HIT" | "MISS" };
    /** Absent when a task before it failed; no exit code when it was served from the cache. */
    execution?: { exitCode?: number | null };
  }[];
}
type Task = RunSummary["tasks"][number];

export interface Totals {
  passed: number;
  skipped: Results["skipped"];
  failures: Failure[];
}

/**
 * Totals of one run of all checks: each test counts as one, and so does each other check (lint, drift, typecheck, build).
 * A task that did not run, or failed beside its tests, is a failure. Files are relative to the root.
 */
export function countResults({ tasks, execution }: RunSummary, root: string): Totals {
  const totals: Totals = { passed: 0, skipped: [], failures: [] };
  for (const task of tasks) {
    if (task.command === "<NONEXISTENT>") continue;
    const cached = task.cache.status === "HIT";
    const succeeded = cached || task.execution?.exitCode === 0;
    const isTest = task.task === "test";
    const results = isTest ? readResults(join(root, task.directory, resultsFile)) : undefined;
    const isOfThisRun = cached || (results !== undefined && results.startTime >= execution.startTime);
    if (results && isOfThisRun) {
      totals.passed += results.passed;
      totals.skipped.push(...results.skipped);
      totals.failures.push(...results.failures.map((failure) => withRelativeFile(failure, root)));
      if (!succeeded && results.failures.length === 0) totals.failures.push(taskFailure(task, root));
    } else if (succeeded && !isTest) {
      totals.passed += 1;
    } else {
      totals.failures.push(taskFailure(task, root));
    }
  }
  return totals;
}

const readResults = (path: string) =>
  existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Results) : undefined;

const withRelativeFile = (failure: Failure, root: string): Failure =>
  failure.file === undefined ? failure : { ...failure, file: relative(root, failure.file) };

/** The end of what a task printed, where it says what is wrong. */
const logLines = 30;

function taskFailure({ taskId, execution, logFile }: Task, root: string): Failure {
  if (execution === undefined) {
    return { name: taskId, message: "did not run, because a task that it depends on failed" };
  }
  const log = existsSync(join(root, logFile)) ? readFileSync(join(root, logFile), "utf8") : "";
  const lines = stripVTControlCharacters(log).trim().split("\n");
  const left = lines.length > logLines ? `(${lines.length - logLines} lines before these are in ${logFile})\n` : "";
  return { name: taskId, message: left + lines.slice(-logLines).join("\n") };
}
