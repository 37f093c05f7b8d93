import type { Lifecycle, LifecycleRefusal, Transition } from "@mangopay-sca/spec/lint/data-files";
import { differing } from "../pages/sentences.ts";
import { inBoth } from "./in-both.ts";
import { triggerOf } from "./ways.ts";
import { listed } from "./words.ts";
import { type WrittenRefusal, lifecycle as written } from "./written.ts";

/** Calls are refused for what the pages say, and in that order. */
export function refusalViolations({ refusals }: Lifecycle): string[] {
  const at = "lifecycle.yaml: refusal ";
  const found = Object.fromEntries(refusals.map((one) => [one.id, one]));
  const order = [Object.keys(written.refusals), refusals.map(({ id }) => id)].map((ids) => ids.join(", "));
  return [
    ...inBoth(at, written.refusals, found, sameRefusal),
    ...differing("lifecycle.yaml: refusals are in the order", order[0], order[1], "contract-tests/meaning"),
  ];
}

const sameRefusal = (at: string, expected: WrittenRefusal, found: LifecycleRefusal): string[] => [
  ...differing(`${at} of`, named(written.calls, expected.calls), inOrder(found.operations), expected.page),
  ...differing(`${at} in`, named(written.groups, expected.in), inOrder(found.from ?? []), expected.page),
  ...differing(`${at} given`, inOrder(listed(expected.if)), conditionsOf(found.given), expected.page),
  ...differing(`${at} error`, expected.error, found.error, expected.page),
  ...differing(`${at} example`, expected.example, found.example, expected.page),
  ...differing(`${at} by`, expected.by, found.assumption ?? found.conflict, expected.page),
];

/** What a sentence asks of a user is said to machines as well. */
export function givenViolations({ transitions }: Lifecycle): string[] {
  const keys = transitions.map(keyOf);
  return [
    ...transitions.flatMap((transition, n) => {
      const expected = inOrder(listed(written.given[keys[n] ?? ""]));
      return differing(
        `lifecycle.yaml: ${transition.id} given`,
        expected,
        conditionsOf(transition.given),
        "its sentence",
      );
    }),
    ...Object.keys(written.given)
      .filter((key) => !keys.includes(key))
      .map((key) => `lifecycle.yaml: ${key}: no transition asks for it`),
  ];
}

function keyOf({ trigger, notifications }: Transition): string {
  const text = triggerOf(trigger);
  return trigger.purpose === "any" ? `${text} ${notifications.join(" ")}` : text;
}

const conditionsOf = (given: Record<string, boolean> = {}): string =>
  inOrder(Object.entries(given).map(([name, value]) => (value ? name : `not ${name}`)));

const named = (names: Record<string, string>, text: string | undefined): string =>
  inOrder(listed(text).flatMap((name) => (name in names ? listed(names[name]) : [name])));

const inOrder = (names: readonly string[]): string => names.toSorted().join(", ");
