// A plugin of Stryker: vitest's runner, for the chosen mutants alone.
import { readFileSync } from "node:fs";
import { declareFactoryPlugin, type Injector, type PluginContext, PluginKind } from "@stryker-mutator/api/plugin";
import { MutantRunStatus, type TestRunner } from "@stryker-mutator/api/test-runner";
import { strykerPlugins as vitestPlugins } from "@stryker-mutator/vitest-runner";
import { countNoticed, noticed } from "./likely-first.ts";
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
  runner.mutantRun = async (options) => {
    const { id, fileName } = options.activeMutant;
    // The reporter leaves the result of any other mutant out.
    if (!isChosen(id)) return { status: MutantRunStatus.Survived, nrOfTests: 0 };
    noticed().source = fileName;
    const result = await run(options);
    if (result.status === MutantRunStatus.Killed) countNoticed(result.killedBy[0]?.split("#", 1)[0] ?? "");
    return result;
  };
  return runner;
}
createRunner.inject = ["$injector"] as ["$injector"];

export { strykerValidationSchema } from "@stryker-mutator/vitest-runner";
export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, "chosen", createRunner)];
