import lifecycle from "@mangopay-sca/spec/lifecycle.json" with { type: "json" };

/** The life cycle without the words for people. */
export function lifecycleTable() {
  const { states, conditions, transitions } = lifecycle;
  return {
    userStates: Object.fromEntries(
      Object.entries(states.user).map(([name, state]) => [name, without(state, ["meaning", "assumption"])]),
    ),
    sessionStates: Object.keys(states.session),
    conditions: Object.keys(conditions),
    transitions: transitions.map((transition) => without(transition, ["assumption", "conflict"])),
  };
}

const without = (object: object, names: string[]) =>
  Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
