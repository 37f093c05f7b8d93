import type { Reporter, TestCase, TestModule } from "vitest/node";

/** The result of a run of selected contract tests. */
export interface Found {
  tests: number;
  problems: string[];
}

/** Prints the messages of failing tests, without stacks and diffs, as one line of JSON. */
export default class ProblemsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly { message: string }[]) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const found: Found = {
      tests: tests.filter((test) => ["passed", "failed"].includes(test.result().state)).length,
      problems: [
        ...modules.flatMap((module) => module.errors().map(({ message }) => `${module.relativeModuleId}: ${message}`)),
        ...unhandled.map(({ message }) => message),
        ...tests.flatMap(problemsOf),
      ],
    };
    console.log(JSON.stringify(found));
  }
}

/** A failure of the contract tests is its violations, a line each, up to an empty line; any other failure is its first line. */
function problemsOf(test: TestCase): string[] {
  const errors = test.result().errors ?? [];
  return errors.flatMap(({ name, message }) => {
    if (name === "Violation") return message.split("\n\n")[0]?.split("\n") ?? [];
    const [first = ""] = message.split("\n");
    return [`${test.name}: ${first} (packages/contract-tests/${test.module.relativeModuleId})`];
  });
}
