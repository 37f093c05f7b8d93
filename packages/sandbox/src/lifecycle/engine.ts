import type { OperationId } from "../http/operations.js";
import {
  type Condition,
  type Conditions,
  type RefusalRow,
  refusals,
  type Transition,
  type Trigger,
  transitions,
} from "./table.js";

/** Whether a condition holds for the call at hand; asked only of conditions that a row names. */
export type Facts = (condition: Condition) => boolean;

/** The first row of lifecycle.yaml that refuses a call in this state; undefined when none does. */
export function refusalOf(operation: OperationId, state: string, facts: Facts): RefusalRow | undefined {
  return refusalsOf(operation).find(
    ({ from, given }) => (from === undefined || from.includes(state)) && holds(given, facts),
  );
}

/** Every transition that a trigger sets off in this state: one for a call, several for a session that did several things. */
export function transitionsOf(
  machine: Transition["machine"],
  trigger: Trigger,
  state: string,
  facts: Facts,
): Transition[] {
  return candidates(machine, trigger).filter(
    ({ from, when, given }) => from.includes(state) && holds(typeof when === "string" ? given : when, facts),
  );
}

const holds = (conditions: Conditions | undefined, facts: Facts): boolean =>
  Object.entries(conditions ?? {}).every(([condition, value]) => facts(condition as Condition) === value);

const byTrigger = new Map<string, Transition[]>();
for (const transition of transitions) {
  const key = keyOf(transition.machine, transition.trigger);
  byTrigger.set(key, [...(byTrigger.get(key) ?? []), transition]);
}

/** A session with a purpose may do what a session for any purpose does as well. */
function candidates(machine: Transition["machine"], trigger: Trigger): Transition[] {
  const own = byTrigger.get(keyOf(machine, trigger)) ?? [];
  if (trigger.session === undefined) return own;
  return [...own, ...(byTrigger.get(keyOf(machine, { ...trigger, purpose: "any" })) ?? [])];
}

function keyOf(machine: string, trigger: Trigger): string {
  const members = Object.entries(trigger).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `${machine} ${members.flat().join(" ")}`;
}

const byOperation = new Map<OperationId, RefusalRow[]>();
function refusalsOf(operation: OperationId): RefusalRow[] {
  const known = byOperation.get(operation);
  if (known) return known;
  const found = refusals.filter(({ operations }) => operations.includes(operation));
  byOperation.set(operation, found);
  return found;
}
