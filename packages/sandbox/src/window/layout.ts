import { type Transition, transitions, type UserState, userStates } from "../lifecycle/table.js";

/** A state in the drawing: columns from left to right, rows from top to bottom. */
export interface Place {
  state: UserState;
  column: number;
  row: number;
}

export interface Way {
  from: UserState;
  to: UserState;
  /** The transitions that lead there. */
  ids: string[];
}

const states = Object.keys(userStates) as UserState[];
const moves = transitions.filter(({ machine, to }) => machine === "user" && to !== "unchanged");

/** Every way from one state to another, as lifecycle.yaml has it. */
export const ways: readonly Way[] = states.flatMap((from) =>
  states.flatMap((to) => {
    const found = moves.filter((move) => from !== to && move.from.includes(from) && move.to === to);
    return found.length === 0 ? [] : [{ from, to, ids: found.map(({ id }) => id) }];
  }),
);

/** Where each state is drawn: as far right as it takes steps to come there; what nothing leads on from, last. */
export const places: readonly Place[] = placed();

function placed(): Place[] {
  const steps = stepsFromAbsent();
  const last = Math.max(...steps.values()) + 1;
  const rows = new Map<number, number>();
  return states.map((state) => {
    const isEnd = !ways.some(({ from }) => from === state);
    const column = isEnd ? last : (steps.get(state) ?? last);
    const row = rows.get(column) ?? 0;
    rows.set(column, row + 1);
    return { state, column, row };
  });
}

function stepsFromAbsent(): Map<UserState, number> {
  const steps = new Map<UserState, number>([["absent", 0]]);
  for (const [state, number] of steps) {
    for (const { from, to } of ways) if (from === state && !steps.has(to)) steps.set(to, number + 1);
  }
  return steps;
}

/** What may befall a user in a state without a call: reasons of Mangopay, and causes outside of this API. */
export const happeningsIn = (state: UserState): Transition["trigger"][] => {
  const found = transitions.filter(
    ({ machine, from, trigger }) =>
      machine === "user" && from.includes(state) && (trigger.mangopay ?? trigger.outside) !== undefined,
  );
  return [...new Map(found.map(({ trigger }) => [trigger.mangopay ?? trigger.outside, trigger])).values()];
};
