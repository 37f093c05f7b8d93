import type { Reporter, TestCase, TestModule } from "vitest/node";
import { textsIn } from "./words.ts";

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

/** A test that expects an empty list of violations has found them; any other test has its own message. */
function problemsOf(test: TestCase): string[] {
  const errors = test.result().errors ?? [];
  return errors.flatMap(({ message, actual }) => {
    const violations = textsIn(String(actual ?? ""));
    const [first = ""] = message.split("\n");
    const at = `packages/contract-tests/${test.module.relativeModuleId}`;
    return violations.length > 0 ? violations : [`${test.name}: ${first} (${at})`];
  });
}
