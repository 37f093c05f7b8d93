import type { Lifecycle, Transition } from "@mangopay-sca/spec/lint/data-files";
import { linesOf } from "./lines.ts";
import { lacking, listed } from "./words.ts";
import type { WrittenLifecycle } from "./written.ts";

/** What one trigger does to a user in one state: part of a transition of spec/lifecycle.yaml, or of a line of ours. */
export interface Way {
  trigger: string;
  state: string;
  /** Conditions, a sentence, words of a sentence, or always. */
  when: Record<string, boolean> | string[] | string;
  to: string;
  opens?: string | undefined;
  sends: string[];
  answers?: string | undefined;
  by?: string | undefined;
  page?: string;
}

/** The ways of the spec. */
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

/** The ways of the pages. What a line adds is part of the ways of the others. */
export function writtenWays(lifecycle: WrittenLifecycle): Way[] {
  const lines = linesOf(lifecycle);
  const added = lines.filter(({ adds }) => adds !== undefined);
  return lines
    .filter(({ adds }) => adds === undefined)
    .flatMap(({ page, triggers, states, when, to, opens, sends, PendingUserAction, by }) =>
      triggers.flatMap((trigger) =>
        states.flatMap((state) => {
          const way = { trigger, state, when, to, opens, sends: listed(sends), answers: PendingUserAction, by, page };
          return added
            .filter((more) => more.triggers.includes(trigger) && more.states.includes(state))
            .reduce<Way[]>((ways, { when, adds }) => ways.flatMap((one) => withMore(one, when, listed(adds))), [way]);
        }),
      ),
    );
}

/** A way in two: under a further condition, with what is sent then, and without it. */
function withMore(way: Way, condition: Way["when"], sends: string[]): Way[] {
  if (!isConditional(way.when) || !isConditional(condition)) return [way];
  const opposite = Object.fromEntries(Object.entries(condition).map(([name, value]) => [name, !value]));
  return [
    { ...way, when: { ...way.when, ...condition }, sends: [...way.sends, ...sends] },
    { ...way, when: { ...way.when, ...opposite } },
  ];
}

/** What a way does, as a sentence has it. */
export const outcomeOf = ({ to, opens, sends, answers, by }: Way): string =>
  [
    to === "unchanged" ? "no change of state" : `to ${to}`,
    `opens ${opens === undefined ? "nothing" : `a session for ${opens}`}`,
    `sends ${sends.toSorted().join(" and ") || "nothing"}`,
    ...(answers === undefined ? [] : [`PendingUserAction ${answers}`]),
    ...(by === undefined ? [] : [`by ${by}`]),
  ].join(", ");

export const isConditional = (when: Way["when"]): when is Record<string, boolean> =>
  typeof when === "object" && !Array.isArray(when);

/** Whether a sentence has the words, or the two are the same. */
export const says = (sentence: Way["when"], words: Way["when"]): boolean =>
  typeof sentence === "string" && Array.isArray(words) ? lacking(sentence, words).length === 0 : sentence === words;
