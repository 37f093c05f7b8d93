import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { nearest } from "@mangopay-sca/contract/near";
import { MockError } from "../errors.js";
import type { MockOperation } from "../operations.js";
import { readScenarioFile, type Scenario } from "./scenario-file.js";

const folder = fileURLToPath(new URL("../../scenarios/", import.meta.url));

/** The names of the scenarios that come with this package. */
export const scenarioNames = (): string[] => readdirSync(folder).map((file) => file.slice(0, -".json".length));

/** Reads a scenario by its name or by the path of its file. Throws MockError. */
export function readScenario(nameOrPath: string): Scenario {
  if (/[/\\]|\.json$/.test(nameOrPath)) return readScenarioFile(nameOrPath);
  const names = scenarioNames();
  if (names.includes(nameOrPath)) return readScenarioFile(`${folder}${nameOrPath}.json`);
  const sentence = `There is no scenario ${nameOrPath}${nearest(nameOrPath, names)}.`;
  throw new MockError(`${sentence} Give one of ${names.join(", ")}, or the path of a JSON file of your own.`);
}

/** A scenario with `*` expanded to the operations of a spec. */
export function expandScenario(scenario: Scenario, operations: Map<string, MockOperation>): Scenario {
  const { "*": everywhere, ...named } = scenario.answers;
  const all = everywhere === undefined ? [] : [...operations.keys()].map((operationId) => [operationId, everywhere]);
  return { ...scenario, answers: { ...Object.fromEntries(all), ...named } };
}
