import type { Lifecycle } from "@mangopay-sca/spec/lint/data-files";
import { differing } from "../pages/sentences.ts";
import { statesIn } from "./lines.ts";
import { isConditional, outcomeOf, says, type Way, waysOf, writtenWays } from "./ways.ts";
import { lifecycle as written } from "./written.ts";

const expected = byPlace(writtenWays(written));

/**
 * Every trigger does in every state what the pages say, and nothing that they do not. Conditions are compared by what they let
 * happen, not by how they are grouped: for each trigger and state, under every combination of conditions.
 */
export function transitionViolations(lifecycle: Lifecycle): string[] {
  const found = byPlace(waysOf(lifecycle));
  return [...new Set([...expected.keys(), ...found.keys()])].flatMap((place) => {
    // One mistake differs under many combinations: the first says it.
    const [first] = differences(place, expected.get(place) ?? [], found.get(place) ?? []);
    return first ?? [];
  });
}

function byPlace(ways: Way[]): Map<string, Way[]> {
  const places = new Map<string, Way[]>();
  for (const way of ways) {
    const place = `lifecycle.yaml: ${way.trigger} in ${way.state}`;
    places.set(place, [...(places.get(place) ?? []), way]);
  }
  return places;
}

function* differences(place: string, expected: Way[], found: Way[]): Iterable<string> {
  const page = expected[0]?.page ?? "no page has it";
  const cases = casesOf(expected, found);
  if (found.some((way) => !cases.some(({ holds }) => holds(way)))) yield `${place}: asks for what is never so there`;
  for (const { name, holds } of cases) {
    const [must, ...others] = expected.filter(holds).map(outcomeOf);
    if (others.length > 0)
      throw new Error(`packages/contract-tests/meaning/lifecycle.yaml has two lines for ${place}${name}.`);
    const is = found.filter(holds).map(outcomeOf).join(" as well as ") || undefined;
    yield* differing(`${place}${name}`, must ?? "impossible", is ?? "impossible", page);
  }
}

interface Case {
  name: string;
  /** Whether it is a way's. */
  holds(way: Way): boolean;
}

/** What can be told apart of a call: each combination of the conditions that either side asks for, and each sentence. */
function casesOf(expected: Way[], found: Way[]): Case[] {
  const ways = [...expected, ...found];
  const conditional = ways.filter(({ when }) => isConditional(when));
  const names = [...new Set(conditional.flatMap(({ when }) => Object.keys(when)))];
  const state = ways[0]?.state ?? "";
  const combinations = conditional.length === 0 ? [] : combine(names.map((name) => [name, valuesIn(state, name)]));
  const sentences = expected.map(({ when }) => when).filter((when) => !isConditional(when));
  const unknown = found
    .map(({ when }) => when)
    .filter((when) => !isConditional(when) && !sentences.some((words) => says(when, words)));
  return [
    ...combinations.map((combination) => ({
      name: ` when ${Object.entries(combination)
        .map(([name, value]) => (value ? name : `not ${name}`))
        .join(", ")}`,
      holds: ({ when }: Way) =>
        isConditional(when) && Object.entries(when).every(([name, value]) => combination[name] === value),
    })),
    ...[...sentences, ...unknown].map((one) => ({
      name: one === "always" ? "" : ` where ${[one].flat().join(", ")}`,
      holds: ({ when }: Way) => when === one || says(when, one),
    })),
  ];
}

/** The values that a condition can have in a state. */
function valuesIn(state: string, name: string): boolean[] {
  const only = written.conditions[name]?.only;
  return only === undefined || statesIn(written.groups, only).includes(state) ? [true, false] : [false];
}

const combine = (names: [name: string, values: boolean[]][]): Record<string, boolean>[] =>
  names.reduce<Record<string, boolean>[]>(
    (combinations, [name, values]) => combinations.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))),
    [{}],
  );
