import { listed } from "./words.ts";
import type { WrittenLifecycle } from "./written.ts";

/** A line of lifecycle.yaml in its parts. */
export interface Line {
  page: string;
  triggers: string[];
  states: string[];
  /** Conditions, words of a sentence, or always. */
  when: Record<string, boolean> | string[] | "always";
  to: string;
  opens?: string;
  sends?: string;
  adds?: string;
  PendingUserAction?: string;
  by?: string;
}

const parts = ["opens", "sends", "adds", "PendingUserAction", "by"] as const;
const head = /^(?<on>.+?) in (?<states>.+?)(?: if (?<conditions>.+?))?(?: where (?<words>.+?))?(?: -> (?<to>\S+))?$/;

/** The lines of all pages. Throws for one that is not written as the file says. */
export const linesOf = ({ transitions, groups, calls }: WrittenLifecycle): Line[] =>
  Object.entries(transitions).flatMap(([page, lines]) =>
    lines.map((line): Line => {
      const [first = "", ...rest] = line.split("; ");
      const { on = "", states, conditions, words, to = "unchanged" } = first.match(head)?.groups ?? {};
      const found = parts.flatMap((name) =>
        rest.filter((part) => part.startsWith(`${name} `)).map((part) => [name, part.slice(name.length + 1)]),
      );
      if (states === undefined || found.length !== rest.length)
        throw new Error(`lifecycle.yaml cannot be read: ${line}`);
      const when =
        conditions === undefined ? (words === undefined ? "always" : listed(words)) : conditionsIn(conditions);
      const triggers = listed(calls[on] ?? on);
      return { page, triggers, states: statesIn(groups, states), when, to, ...Object.fromEntries(found) };
    }),
  );

const conditionsIn = (line: string): Record<string, boolean> =>
  Object.fromEntries(
    listed(line).map((one) => (one.startsWith("not ") ? [one.slice("not ".length), false] : [one, true])),
  );

/** The states that a line names, by themselves or as a group. */
export const statesIn = (groups: WrittenLifecycle["groups"], line: string): string[] =>
  listed(line).flatMap((name) => listed(groups[name] ?? name));
