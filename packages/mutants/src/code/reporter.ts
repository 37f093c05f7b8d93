// A plugin of Stryker: sends what it finds out to the process that started it, mutant by mutant.
import type { MutantResult } from "@stryker-mutator/api/core";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import type { MutationTestingPlanReadyEvent, Reporter } from "@stryker-mutator/api/report";
import type { StrykerMessage } from "./messages.ts";

const send = (message: StrykerMessage) => process.send?.(message);

class MessageReporter implements Reporter {
  onMutationTestingPlanReady({ mutantPlans }: MutationTestingPlanReadyEvent): void {
    const mutations = mutantPlans.map(({ mutant: { id, fileName, mutatorName, location, replacement } }) => ({
      number: id,
      file: fileName,
      mutator: mutatorName,
      ...location,
      replacement,
    }));
    send({ type: "planned", mutations });
  }

  onMutantTested({ id, status, killedBy = [], statusReason: reason }: Readonly<MutantResult>): void {
    send({ type: "tested", number: id, status, killedBy, ...(reason !== undefined && { reason }) });
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Reporter, "messages", MessageReporter)];
