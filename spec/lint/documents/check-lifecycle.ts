import { eventTypesOf, examplesOf, operationsOf } from "../../src/model/index.ts";
import { checkConditions } from "./check-conditions.ts";
import { checkRefusals } from "./check-refusals.ts";
import type { Documents } from "./documents.ts";

/** What is wrong with lifecycle.yaml, in itself and against the spec. */
export function checkLifecycle(documents: Documents): string[] {
  return [
    ...checkStates(documents),
    ...checkTransitions(documents),
    ...checkRefusals(documents),
    ...checkConditions(documents.lifecycle),
    ...checkSessions(documents),
    ...checkEventTypes(documents),
  ];
}

/** `scaStatus` is an answer that viewUserScaStatus is documented to give. */
function checkStates({ lifecycle: { states }, spec, sources }: Documents): string[] {
  const problems: string[] = [];
  const examples = examplesOf(spec).filter(({ operationId }) => operationId === "viewUserScaStatus");
  const statuses = examples.map(({ part }) => Number(part));
  const shown = examples.map(({ value }) => (value as { IsEnrolled?: boolean } | undefined)?.IsEnrolled);
  for (const [name, { scaStatus, assumption }] of Object.entries(states.user)) {
    const status = typeof scaStatus === "object" ? 200 : scaStatus;
    if (typeof status === "number" && !statuses.includes(status)) {
      problems.push(`lifecycle.yaml: ${name} has scaStatus ${status}, which viewUserScaStatus does not document.`);
    }
    if (typeof scaStatus === "object" && !shown.includes(scaStatus.IsEnrolled)) {
      problems.push(
        `lifecycle.yaml: ${name} has IsEnrolled ${scaStatus.IsEnrolled}, which no example of viewUserScaStatus shows.`,
      );
    }
    if (assumption && !(assumption in sources.openQuestions)) {
      problems.push(`lifecycle.yaml: ${name} rests on ${assumption}, which is not an open question of sources.yaml.`);
    }
  }
  return problems;
}

function checkTransitions({ lifecycle: { states, transitions }, spec, sources }: Documents): string[] {
  const problems: string[] = [];
  const say = (id: string, what: string) => problems.push(`lifecycle.yaml: ${id} ${what}.`);
  const ids = new Set<string>();
  const operationIds = new Set(operationsOf(spec).map(({ operationId }) => operationId));
  const eventTypes = new Set(eventTypesOf(spec));
  for (const { id, machine, from, to, trigger, notifications, assumption, conflict } of transitions) {
    if (ids.has(id)) say(id, "is the id of two transitions");
    ids.add(id);
    for (const state of [...from, ...(to === "unchanged" ? [] : [to])]) {
      if (!(state in states[machine])) say(id, `names ${state}, which is not a state of a ${machine}`);
    }
    if (trigger.operation && !operationIds.has(trigger.operation)) {
      say(id, `is triggered by ${trigger.operation}, which is not an operation of the spec`);
    }
    for (const event of notifications) {
      if (!eventTypes.has(event)) say(id, `sends ${event}, which is not an event type of the spec`);
    }
    if (assumption && !(assumption in sources.openQuestions)) {
      say(id, `rests on ${assumption}, which is not an open question of sources.yaml`);
    }
    if (conflict && !(conflict in sources.conflicts)) {
      say(id, `follows the reading of ${conflict}, which is not a conflict of sources.yaml`);
    }
  }
  return problems;
}

const outcomes = ["validated", "failed", "expired"];

/** A session that a transition opens can end in each way, from the state in which the user is then. */
function checkSessions({ lifecycle: { transitions } }: Documents): string[] {
  const ends = (state: string, purpose: string, outcome: string) =>
    transitions.some(
      ({ from, trigger }) => trigger.session === outcome && trigger.purpose === purpose && from.includes(state),
    );
  return transitions.flatMap(({ id, from, to, opens }) => {
    if (opens === undefined) return [];
    const states = to === "unchanged" ? from : [to];
    return states.flatMap((state) =>
      outcomes
        .filter((outcome) => !ends(state, opens, outcome))
        .map(
          (outcome) => `lifecycle.yaml: ${id} opens a session for ${opens}, and in ${state} none can be ${outcome}.`,
        ),
    );
  });
}

/** An event type that nothing sends would be a notification that a sandbox never makes. */
function checkEventTypes({ lifecycle: { transitions }, spec }: Documents): string[] {
  const sent = new Set(transitions.flatMap(({ notifications }) => notifications));
  return eventTypesOf(spec)
    .filter((event) => !sent.has(event))
    .map((event) => `lifecycle.yaml: no transition sends ${event}.`);
}
