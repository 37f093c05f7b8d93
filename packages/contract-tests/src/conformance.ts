import type { CheckedExchange, Finding, Note } from "@mangopay-sca/contract";
import { knownNotes } from "./known-notes.ts";

/** The violations of a checked exchange, one line each, including that it is not a call to the operation. */
export function violationsOf(checked: CheckedExchange, operationId: string): string[] {
  const { method, path, violations } = checked;
  return [
    ...(checked.operationId === operationId ? [] : [`${operationId} request: ${method} ${path} is not a call of it`]),
    ...violations.map((violation) => sentenceOf(checked, operationId, violation)),
  ];
}

/** A violation or a note as a line: `enrollUser 200 body/x: must be a string, got an integer`. */
export function sentenceOf({ status }: CheckedExchange, operationId: string, finding: Finding): string {
  const { direction, pointer, expectation, got } = finding;
  const part = direction === "request" ? direction : String(status);
  const place = pointer === direction ? part : `${part} ${pointer}`;
  return `${operationId} ${place}: ${expectation}${got === undefined ? "" : `, got ${got}`}`;
}

/** Its notes, but for those in known-notes.ts. */
export const unknownNotesOf = ({ notes }: CheckedExchange, operationId: string): Note[] =>
  notes.filter((note) => !Object.hasOwn(knownNotes, noteKey(operationId, note)));

/** A note as known-notes.ts has it. */
export const noteKey = (operationId: string, { direction, pointer }: Note): string =>
  `${operationId} ${direction} ${pointer}`;
