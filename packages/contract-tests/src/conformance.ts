import { type CheckedExchange, describe, type Note } from "@mangopay-sca/contract";
import { knownNotes } from "./known-notes.ts";

/** The violations of a checked exchange, one line each, including that it is not a call to the operation. */
export function violationsOf(checked: CheckedExchange, operationId: string): string[] {
  const { method, path, violations } = checked;
  return [
    ...(checked.operationId === operationId ? [] : [`${operationId}: ${method} ${path} is not a call of it`]),
    ...violations.map((violation) => describe(checked, violation)),
  ];
}

/** Its notes, but for those in known-notes.ts. */
export const unknownNotesOf = ({ notes }: CheckedExchange, operationId: string): Note[] =>
  notes.filter((note) => !Object.hasOwn(knownNotes, noteKey(operationId, note)));

/** A note as known-notes.ts has it. */
export const noteKey = (operationId: string, { direction, pointer }: Note): string =>
  `${operationId} ${direction} ${pointer}`;
