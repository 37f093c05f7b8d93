import type { Lifecycle, Sources, Transition } from "@mangopay-sca/spec/lint/data-files";
import type { DocumentMutant } from "../mutant.ts";
import { after, each, mutantsOf, pointer } from "./changes.ts";
import { otherEvent, otherTrigger } from "./lookalikes.ts";

const mutant = mutantsOf("lifecycle");

/** Every mistake that is tried in the transitions of the life cycle. */
export const transitionMutants = (lifecycle: Lifecycle, sources: Sources): DocumentMutant[] =>
  lifecycle.transitions.flatMap((transition, n) => {
    const at = pointer("transitions", n);
    return [
      mutant("drop a transition", transition.id, { pointer: at }),
      ...movedStates(lifecycle, transition, at),
      ...changedTrigger(lifecycle, transition, at),
      ...changedConditions(lifecycle, transition, at),
      ...changedOutcome(lifecycle, transition, at),
      ...changedReasons(sources, transition, at),
    ];
  });

function movedStates({ states }: Lifecycle, { id, machine, from, to }: Transition, at: string): DocumentMutant[] {
  const all = Object.keys(states[machine]);
  const others = all.filter((state) => !from.includes(state));
  const targets = to === "unchanged" ? all.slice(1, 4) : ["unchanged", ...each(after(all, to), (state) => [state])];
  return [
    ...targets.map((state) =>
      mutant("change where a transition leads", `${id} ${state}`, { pointer: `${at}/to`, value: state }),
    ),
    ...(from.length > 1 ? from : []).map((state, n) =>
      mutant("drop a state that a transition starts from", `${id} ${state}`, { pointer: `${at}/from/${n}` }),
    ),
    ...others.map((state) =>
      mutant("add a state that a transition starts from", `${id} ${state}`, {
        pointer: `${at}/from`,
        value: [...from, state],
      }),
    ),
  ];
}

const changedTrigger = ({ transitions }: Lifecycle, { id, trigger }: Transition, at: string): DocumentMutant[] =>
  otherTrigger(
    transitions.map((one) => one.trigger),
    trigger,
  ).map((value) =>
    mutant("change a trigger", `${id} ${Object.values(value).join(" ")}`, { pointer: `${at}/trigger`, value }),
  );

function changedConditions({ conditions }: Lifecycle, { id, when }: Transition, at: string): DocumentMutant[] {
  if (when === "always") return [];
  if (typeof when === "string") {
    return [mutant("drop a condition", `${id} ${when}`, { pointer: `${at}/when`, value: "always" })];
  }
  return [
    ...Object.entries(when).flatMap(([name, value]) => [
      mutant("flip a condition", `${id} ${name}`, { pointer: `${at}/when/${name}`, value: !value }),
      // The last one goes with the whole.
      Object.keys(when).length > 1
        ? mutant("drop a condition", `${id} ${name}`, { pointer: `${at}/when/${name}` })
        : mutant("drop a condition", `${id} ${name}`, { pointer: `${at}/when`, value: "always" }),
    ]),
    ...Object.keys(conditions)
      .filter((name) => !(name in when))
      .slice(0, 2)
      .map((name) => mutant("add a condition", `${id} ${name}`, { pointer: `${at}/when/${name}`, value: true })),
  ];
}

function changedOutcome({ transitions }: Lifecycle, transition: Transition, at: string): DocumentMutant[] {
  const { id, opens, notifications, pendingUserAction } = transition;
  const events = [...new Set(transitions.flatMap((one) => one.notifications))];
  const purposes = ["enrollment", "consent", "action"];
  const others = opens === undefined ? ["enrollment"] : purposes.filter((purpose) => purpose !== opens);
  const added = events.filter((event) => !notifications.includes(event)).slice(0, 2);
  return [
    ...others.map((purpose) =>
      mutant("change what a transition opens", `${id} ${purpose}`, { pointer: `${at}/opens`, value: purpose }),
    ),
    ...each(opens, () => [mutant("open nothing", id, { pointer: `${at}/opens` })]),
    ...notifications.flatMap((event, n) => [
      mutant("drop a notification", `${id} ${event}`, { pointer: `${at}/notifications/${n}` }),
      ...otherEvent(events, event).map((value) =>
        mutant("change a notification", `${id} ${event} to ${value}`, { pointer: `${at}/notifications/${n}`, value }),
      ),
    ]),
    ...added.map((event) =>
      mutant("add a notification", `${id} ${event}`, {
        pointer: `${at}/notifications`,
        value: [...notifications, event],
      }),
    ),
    ...each(pendingUserAction, (answer) =>
      ["link", "null", "absent"]
        .filter((other) => other !== answer)
        .map((value) =>
          mutant("change a PendingUserAction", `${id} ${value}`, { pointer: `${at}/pendingUserAction`, value }),
        ),
    ),
  ];
}

function changedReasons({ conflicts, openQuestions }: Sources, transition: Transition, at: string): DocumentMutant[] {
  const { id, assumption, conflict } = transition;
  const ids = { assumption: Object.keys(openQuestions), conflict: Object.keys(conflicts) };
  const [first] = ids.assumption;
  return [
    ...Object.entries({ assumption, conflict }).flatMap(([name, reason]) =>
      each(reason, (old) => [
        mutant(`drop the ${name} of a transition`, `${id} ${old}`, { pointer: `${at}/${name}` }),
        mutant(`change the ${name} of a transition`, `${id} ${old}`, {
          pointer: `${at}/${name}`,
          value: after(ids[name as keyof typeof ids], old),
        }),
      ]),
    ),
    ...(assumption === undefined && conflict === undefined
      ? [mutant("add an assumption", id, { pointer: `${at}/assumption`, value: first })]
      : []),
  ];
}
