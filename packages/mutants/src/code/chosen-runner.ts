// A plugin of Stryker: vitest's runner, for the chosen mutants alone.
import { readFileSync } from "node:fs";
import { declareFactoryPlugin, type Injector, type PluginContext, PluginKind } from "@stryker-mutator/api/plugin";
import {
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestRunner,
} from "@stryker-mutator/api/test-runner";
import { strykerPlugins as vitestPlugins } from "@stryker-mutator/vitest-runner";
import { type Assignment, assignmentVariable } from "./messages.ts";
import { runnerState } from "./runner-state.ts";

let chosen: Set<string> | undefined;

/** Known when the first mutant is tested. */
function isChosen(number: string): boolean {
  if (chosen) return chosen.has(number);
  const assignment = JSON.parse(readFileSync(process.env[assignmentVariable] ?? "", "utf8")) as Assignment;
  runnerState().testTimeout = assignment.testTimeout;
  chosen = new Set(assignment.chosen);
  return chosen.has(number);
}

function createRunner(injector: Injector<PluginContext>): TestRunner {
  const [vitest] = vitestPlugins;
  if (!vitest) throw new Error("Stryker's vitest runner has no plugin.");
  const runner = injector.injectFunction(vitest.factory);
  const run = runner.mutantRun.bind(runner);
  // The reporter leaves the result of any other mutant out.
  runner.mutantRun = async (options) =>
    isChosen(options.activeMutant.id) ? runMutant(run, options) : { status: MutantRunStatus.Survived, nrOfTests: 0 };
  return runner;
}
createRunner.inject = ["$injector"] as ["$injector"];

async function runMutant(run: TestRunner["mutantRun"], options: MutantRunOptions): Promise<MutantRunResult> {
  const state = runnerState();
  state.source = options.activeMutant.fileName;
  let result = await run(options);
  if (result.status === MutantRunStatus.Error) {
    // Something outside the tests failed: perhaps what an earlier mutant left behind.
    state.isSpoiled = true;
    result = await run(options);
  }
  if (result.status !== MutantRunStatus.Killed) return result;
  state.isSpoiled = result.failureMessage.includes("timed out");
  const [testFile = ""] = result.killedBy[0]?.split("#", 1) ?? [];
  const ofSource = state.noticed.get(state.source) ?? new Map<string, number>();
  state.noticed.set(state.source, ofSource.set(testFile, (ofSource.get(testFile) ?? 0) + 1));
  return result;
}

export { strykerValidationSchema } from "@stryker-mutator/vitest-runner";
export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, "chosen", createRunner)];
