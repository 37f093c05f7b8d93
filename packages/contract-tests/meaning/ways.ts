import type { Lifecycle, Transition } from "@mangopay-sca/spec/lint/data-files";
import { lacking, listed } from "./words.ts";
import type { WrittenLifecycle, WrittenTransition } from "./written.ts";

/** What a trigger does to a user in a state: a line of one of the two files, for one trigger and one state. */
export interface Way {
  trigger: string;
  state: string;
  /** Conditions, a sentence, words of a sentence, or always. */
  when: Record<string, boolean> | string | string[];
  to: string;
  opens?: string | undefined;
  sends: string[];
  answers?: string | undefined;
  by?: string | undefined;
  page?: string;
}

/** The ways of lifecycle.yaml. */
export const waysOf = ({ transitions }: Lifecycle): Way[] =>
  transitions.flatMap(({ from, trigger, when, to, opens, notifications, pendingUserAction, assumption, conflict }) =>
    from.map((state) => ({
      trigger: triggerOf(trigger),
      state,
      when,
      to,
      opens,
      sends: notifications,
      answers: pendingUserAction,
      by: [assumption, conflict].filter((id) => id !== undefined).join(" and ") || undefined,
    })),
  );

function triggerOf(trigger: Transition["trigger"]): string {
  const { operation, session, purpose, afterSeconds } = trigger;
  if (operation !== undefined) return operation;
  if (session !== undefined) return `session ${session} for ${purpose}`;
  if (afterSeconds !== undefined) return `after ${afterSeconds} seconds`;
  return Object.entries(trigger).flat().join(" ");
}

/** The ways that the pages have. What a line adds is part of the ways of the others. */
export function writtenWays({ transitions, groups, calls }: WrittenLifecycle): Way[] {
  const ways = (line: WrittenTransition): Way[] =>
    (calls[line.on] ?? [line.on]).flatMap((trigger) =>
      statesIn(groups, line.in).map((state) => ({
        trigger,
        state,
        when: line.if === undefined ? (line.where ?? "always") : conditionsOf(line.if),
        to: line.to ?? "unchanged",
        opens: line.opens,
        sends: listed(line.sends ?? line.adds),
        answers: line.answers,
        by: line.by,
        page: line.page,
      })),
    );
  const added = transitions.filter(({ adds }) => adds !== undefined).flatMap(ways);
  return transitions
    .filter(({ adds }) => adds === undefined)
    .flatMap(ways)
    .flatMap((way) =>
      added
        .filter(({ trigger, state }) => trigger === way.trigger && state === way.state)
        .reduce<Way[]>((split, more) => split.flatMap((one) => withMore(one, more)), [way]),
    );
}

/** A way in two: with a further condition and what it adds, and without. */
function withMore(way: Way, { when, sends }: Way): Way[] {
  if (typeof way.when === "string" || Array.isArray(way.when)) return [way];
  const conditions = when as Record<string, boolean>;
  const opposite = Object.fromEntries(Object.entries(conditions).map(([name, value]) => [name, !value]));
  return [
    { ...way, when: { ...way.when, ...conditions }, sends: [...way.sends, ...sends] },
    { ...way, when: { ...way.when, ...opposite } },
  ];
}

const conditionsOf = (line: string): Record<string, boolean> =>
  Object.fromEntries(
    listed(line).map((one) => (one.startsWith("not ") ? [one.slice("not ".length), false] : [one, true])),
  );

/** The states that a line names, by themselves or as a group. */
export const statesIn = (groups: WrittenLifecycle["groups"], line: string | undefined): string[] =>
  listed(line).flatMap((name) => groups[name] ?? [name]);

/** What a way does, as a sentence has it. */
export const outcomeOf = ({ to, opens, sends, answers, by }: Way): string =>
  [
    to === "unchanged" ? "no change of state" : `to ${to}`,
    `opens ${opens === undefined ? "nothing" : `a session for ${opens}`}`,
    `sends ${sends.toSorted().join(" and ") || "nothing"}`,
    ...(answers === undefined ? [] : [`PendingUserAction ${answers}`]),
    ...(by === undefined ? [] : [`by ${by}`]),
  ].join(", ");

/** Whether a sentence has the words, or the two are the same. */
export const says = (sentence: Way["when"], words: Way["when"]): boolean =>
  typeof sentence === "string" && Array.isArray(words) ? lacking(sentence, words).length === 0 : sentence === words;
