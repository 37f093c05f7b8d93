import { type Contract, describe, type Exchange, type Note } from "@mangopay-sca/contract";
import { knownNotes } from "./known-notes.ts";

/** Violations of an exchange, a line each; that it is not a call of the operation is one. */
export function violationsOf(contract: Contract, exchange: Exchange, operationId: string): string[] {
  const checked = contract.check(exchange);
  const { method, path } = checked;
  return [
    ...(checked.operationId === operationId ? [] : [`${operationId}: ${method} ${path} is not a call of it`]),
    ...checked.violations.map((violation) => describe(checked, violation)),
  ];
}

/** Whether known-notes.ts has a note. */
export const isKnown = (operationId: string, note: Note): boolean =>
  Object.hasOwn(knownNotes, noteKey(operationId, note));

/** A note as known-notes.ts has it. */
export const noteKey = (operationId: string, { direction, pointer }: Note): string =>
  `${operationId} ${direction} ${pointer}`;
