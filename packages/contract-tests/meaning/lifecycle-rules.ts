import type { Lifecycle, Transition } from "@mangopay-sca/spec/lint/data-files";
import { type OpenApiDocument, operationsOf } from "@mangopay-sca/spec/model";
import { changeViolations } from "./notification-rules.ts";
import { lifecycle as written } from "./written.ts";

/** What holds for all transitions and states, whichever there are. */
export const ruleViolations = (lifecycle: Lifecycle, spec: OpenApiDocument): string[] => [
  ...lifecycle.transitions.flatMap(linkViolations),
  ...changeViolations(lifecycle),
  ...uncalled(lifecycle, spec),
  ...stuck("user", lifecycle, written.states),
  ...stuck("session", lifecycle, written.sessions),
];

/** A call that opens a session answers with the link to it. */
function linkViolations({ id, trigger, opens, pendingUserAction }: Transition): string[] {
  const isCall = trigger.operation !== undefined;
  if (!isCall || (opens !== undefined) === (pendingUserAction === "link")) return [];
  return [`lifecycle.yaml: ${id} opens ${opens ?? "no session"}, and PendingUserAction is ${pendingUserAction}`];
}

/** Every call of an SCA endpoint that is not a mere view does something in some state. */
function uncalled({ transitions }: Lifecycle, spec: OpenApiDocument): string[] {
  const called = new Set(transitions.map(({ trigger }) => trigger.operation));
  return operationsOf(spec)
    .filter(({ path, method }) => path.includes("/sca/") && method !== "GET")
    .filter(({ operationId }) => !called.has(operationId))
    .map(({ operationId }) => `lifecycle.yaml: no transition is triggered by ${operationId}`);
}

/** Every state has a way in, unless it is the first, and a way out, unless it is final; those two have none. */
function stuck(
  machine: Transition["machine"],
  { states, transitions }: Lifecycle,
  expected: Record<string, { starts?: true; final?: true }>,
): string[] {
  const moves = transitions
    .filter((one) => one.machine === machine && one.to !== "unchanged")
    .flatMap(({ from, to }) => from.filter((state) => state !== to).map((state) => ({ from: state, to })));
  return Object.keys(states[machine]).flatMap((state) => {
    const { starts = false, final = false } = expected[state] ?? {};
    const isReached = moves.some(({ to }) => to === state);
    const isLeft = moves.some(({ from }) => from === state);
    return [
      ...(isReached === starts ? [`lifecycle.yaml: ${state} has ${isReached ? "a" : "no"} way in`] : []),
      ...(isLeft === final ? [`lifecycle.yaml: ${state} has ${isLeft ? "a" : "no"} way out`] : []),
    ];
  });
}
