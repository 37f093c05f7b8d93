import type { Reporter, TestCase, TestModule } from "vitest/node";
import { textsIn } from "./words.ts";

/** What one run of chosen contract tests found. */
export interface Found {
  tests: number;
  problems: string[];
}

/** Prints what failing tests say, without stacks and differences, as one line of JSON. */
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

/** A test that expects no objections has them in what it got; any other says what it expected. */
function problemsOf(test: TestCase): string[] {
  const errors = test.result().errors ?? [];
  return errors.flatMap(({ message, actual }) => {
    const objections = textsIn(String(actual ?? ""));
    const [first = ""] = message.split("\n");
    const at = `packages/contract-tests/${test.module.relativeModuleId}`;
    return objections.length > 0 ? objections : [`${test.name}: ${first} (${at})`];
  });
}
