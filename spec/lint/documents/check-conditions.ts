import type { Lifecycle, Transition } from "../data-files.ts";

/** The conditions are those that transitions and refusals ask for, and no call can take two transitions. */
export function checkConditions(lifecycle: Lifecycle): string[] {
  return [...checkNames(lifecycle), ...checkOverlaps(lifecycle.transitions)];
}

function checkNames({ conditions, transitions, refusals }: Lifecycle): string[] {
  const asked = [
    ...transitions.map(({ id, when, given = {} }) => ({ id, asks: typeof when === "string" ? given : when })),
    ...refusals.map(({ id, given = {} }) => ({ id, asks: given })),
  ].flatMap(({ id, asks }) => Object.keys(asks).map((name) => ({ id, name })));
  return [
    ...asked
      .filter(({ name }) => !(name in conditions))
      .map(({ id, name }) => `lifecycle.yaml: ${id} asks for ${name}, which is not a condition.`),
    ...Object.keys(conditions)
      .filter((condition) => !asked.some(({ name }) => name === condition))
      .map((condition) => `lifecycle.yaml: nothing asks for ${condition}.`),
  ];
}

/**
 * A call has one outcome, so two transitions of an operation that start from the same state must contradict each other in
 * a condition. A sentence contradicts nothing. Sessions are left out: one session can enroll, verify and give consent.
 */
function checkOverlaps(transitions: Transition[]): string[] {
  return transitions.flatMap((one, index) =>
    transitions
      .slice(index + 1)
      .filter(({ trigger }) => trigger.operation !== undefined && trigger.operation === one.trigger.operation)
      .filter(({ when }) => !contradict(one.when, when))
      .flatMap(({ id, from }) => {
        const shared = from.filter((state) => one.from.includes(state));
        if (shared.length === 0) return [];
        return `lifecycle.yaml: ${one.id} and ${id} can answer the same call in ${shared.join(", ")}; give them a condition that is true for one and false for the other.`;
      }),
  );
}

function contradict(one: Transition["when"], other: Transition["when"]): boolean {
  if (typeof one === "string" || typeof other === "string") return false;
  return Object.entries(one).some(([name, value]) => other[name] === !value);
}
