import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Answers, documentedOperations, nearest } from "./documented.js";
import { MockError } from "./errors.js";
import { loadSpec } from "./load-spec.js";

/** A story over several operations, told by what they answer. */
export interface Scenario {
  story: string;
  /** By operationId; `*` stands for every operation that is not named. */
  answers: Answers;
  /** The share of connections to drop, 0 to 1. */
  drop?: number;
}

const folder = fileURLToPath(new URL("../scenarios/", import.meta.url));

/** The names of the scenarios that come with this package. */
export const scenarioNames = (): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.slice(0, -".json".length));

/** Reads a scenario, with `*` spelled out. Throws MockError for a name that does not exist, with the nearest one that does. */
export function readScenario(name: string): Scenario {
  const names = scenarioNames();
  if (!names.includes(name)) throw new MockError(`There is no scenario ${name}${nearest(name, names)}.`);
  const { answers, ...scenario } = JSON.parse(readFileSync(`${folder}${name}.json`, "utf8")) as Scenario;
  const { "*": everywhere, ...named } = answers;
  const all =
    everywhere === undefined
      ? []
      : documentedOperations(loadSpec()).map(({ operationId }) => [operationId, everywhere]);
  return { ...scenario, answers: { ...Object.fromEntries(all), ...named } };
}
