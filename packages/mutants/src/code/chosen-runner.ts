// A plugin of Stryker: vitest's runner, for the chosen mutants alone.
import { readFileSync } from "node:fs";
import { declareFactoryPlugin, type Injector, type PluginContext, PluginKind } from "@stryker-mutator/api/plugin";
import { MutantRunStatus, type TestRunner } from "@stryker-mutator/api/test-runner";
import { strykerPlugins as vitestPlugins } from "@stryker-mutator/vitest-runner";
import { type Assignment, assignmentVariable } from "./messages.ts";

let chosen: Set<string> | undefined;

function isChosen(number: string): boolean {
  chosen ??= new Set((JSON.parse(readFileSync(process.env[assignmentVariable] ?? "", "utf8")) as Assignment).chosen);
  return chosen.has(number);
}

function createRunner(injector: Injector<PluginContext>): TestRunner {
  const [vitest] = vitestPlugins;
  if (!vitest) throw new Error("Stryker's vitest runner has no plugin.");
  const runner = injector.injectFunction(vitest.factory);
  const run = runner.mutantRun.bind(runner);
  // The reporter leaves the result of any other mutant out.
  runner.mutantRun = async (options) =>
    isChosen(options.activeMutant.id) ? run(options) : { status: MutantRunStatus.Survived, nrOfTests: 0 };
  return runner;
}
createRunner.inject = ["$injector"] as ["$injector"];

export { strykerValidationSchema } from "@stryker-mutator/vitest-runner";
export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, "chosen", createRunner)];
