import type { Lifecycle, Transition } from "../data-files.ts";

/** The conditions are those that transitions ask for, and no call can take two transitions. */
export function checkConditions({ conditions, transitions }: Lifecycle): string[] {
  return [...checkNames(conditions, transitions), ...checkOverlaps(transitions)];
}

function checkNames(conditions: Lifecycle["conditions"], transitions: Transition[]): string[] {
  const asked = transitions.flatMap(({ id, when }) =>
    typeof when === "string" ? [] : Object.keys(when).map((name) => ({ id, name })),
  );
  return [
    ...asked
      .filter(({ name }) => !(name in conditions))
      .map(({ id, name }) => `lifecycle.yaml: ${id} asks for ${name}, which is not a condition.`),
    ...Object.keys(conditions)
      .filter((condition) => !asked.some(({ name }) => name === condition))
      .map((condition) => `lifecycle.yaml: no transition asks for ${condition}.`),
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
