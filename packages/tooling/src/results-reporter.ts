import { mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import type { SerializedError, TestError } from "vitest";
import type { Reporter, TestCase, TestModule, Vitest } from "vitest/node";

/** The results of a package's tests, for `npm test`. */
export interface Results {
  /** In milliseconds since 1970; distinguishes a report of this run from an old one. */
  startTime: number;
  passed: number;
  skipped: { name: string; reason: string }[];
  failures: Failure[];
}
export interface Failure {
  /** An absolute path; undefined for an error that belongs to no file. */
  file?: string;
  line?: number;
  name: string;
  message: string;
}

/** Where a package's tests leave their results, relative to the package. */
export const resultsFile = "reports/results.json";

/** The line with the counts of a package begins with this. */
export const resultsPrefix = "Results: ";

/** Writes the results to `reports/results.json` and prints the counts in one line. */
export class ResultsReporter implements Reporter {
  #startTime = 0;
  #root = "";
  #print: (line: string) => void;

  constructor(print: (line: string) => void = console.log) {
    this.#print = print;
  }

  onInit({ config }: Vitest) {
    this.#startTime = Date.now();
    this.#root = config.root;
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const outcomes = tests.map((test) => ({ test, result: test.result() }));
    const results: Results = {
      startTime: this.#startTime,
      passed: outcomes.filter(({ result }) => result.state === "passed").length,
      skipped: outcomes.flatMap(({ test, result }) =>
        result.state === "skipped" ? [{ name: test.fullName, reason: result.note ?? reasonOf(test) }] : [],
      ),
      failures: [
        ...outcomes.flatMap(({ test, result }) => (result.state === "failed" ? [failureOf(test, result.errors)] : [])),
        ...modules.flatMap((module) => this.#suiteFailures(module)),
        ...unhandled.map((error) => this.#unhandled(error, modules)),
      ],
    };
    const { passed, skipped, failures } = results;
    mkdirSync(join(this.#root, "reports"), { recursive: true });
    writeFileSync(join(this.#root, resultsFile), JSON.stringify(results, null, 2));
    const counts = [`${passed} passed`, `${failures.length} failed`];
    if (skipped.length > 0) counts.push(`${skipped.length} skipped`);
    this.#print(`${resultsPrefix}${counts.join(", ")}`);
  }

  /** Failures outside of tests: a file that cannot be loaded, a hook that throws. */
  #suiteFailures(module: TestModule): Failure[] {
    const suites = [module, ...module.children.allSuites()];
    return suites.flatMap((suite) =>
      suite.errors().map((error) => ({
        file: module.moduleId,
        ...this.#placeOf(error),
        name: suite.type === "suite" ? suite.fullName : basename(module.moduleId),
        message: messageOf(error),
      })),
    );
  }

  /** An error outside of all files. If a worker died, its unfinished files are the only clue. */
  #unhandled(error: SerializedError, modules: readonly TestModule[]): Failure {
    const unfinished = modules.filter((module) => ["queued", "pending"].includes(module.state()));
    const files = unfinished.map(({ relativeModuleId }) => relativeModuleId).join(", ");
    const message = files ? `${messageOf(error)}\nunfinished: ${files}` : messageOf(error);
    return { ...this.#placeOf(error), name: "unhandled error", message };
  }

  /** The first stack frame in this package's own code. */
  #placeOf({ stacks }: SerializedError): Pick<Failure, "file" | "line"> {
    const frames = (stacks ?? []) as { file: string; line: number }[];
    const frame = frames.find(({ file }) => file.startsWith(this.#root) && !file.includes("node_modules"));
    return frame ? { file: frame.file, line: frame.line } : {};
  }
}

const reasonOf = ({ options }: TestCase) =>
  options.mode === "run" ? "did not run, because its group failed" : "skipped in the test file";

function failureOf(test: TestCase, errors: readonly TestError[]): Failure {
  const file = test.module.moduleId;
  // The line in the test file where it failed, or the first line of the test.
  const line = errors[0]?.stacks?.find((frame) => frame.file === file)?.line ?? test.location?.line;
  const message = errors.map(messageOf).join("\n");
  return { file, ...(line === undefined ? {} : { line }), name: test.fullName, message };
}

/** The message, the diff of a comparison, and the cause. */
function messageOf(error: SerializedError): string {
  const { message, diff, cause } = error as { message?: string; diff?: string; cause?: SerializedError };
  const parts = [message || "failed without a message", diff, cause?.message && `caused by: ${messageOf(cause)}`];
  return stripVTControlCharacters(parts.filter(Boolean).join("\n"));
}
