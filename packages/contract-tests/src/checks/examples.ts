import { type Contract, describe } from "@mangopay-sca/contract";
import type { DocumentedExample } from "@mangopay-sca/spec/model";
import { unknownNotesOf, violationsOf } from "../conformance.ts";
import type { Documented } from "../documented.ts";
import { exampleName } from "../spec.ts";

/** Violations of a body where it is exchanged, and notes on it that are missing or too many; `notes` are their pointers. */
export function exampleViolations(
  documented: Documented,
  contract: Contract,
  example: DocumentedExample,
  notes: readonly string[] = [],
): string[] {
  const { operationId } = example;
  const checked = contract.check(documented.exchange(example));
  const found = unknownNotesOf(checked, operationId);
  return [
    ...violationsOf(checked, operationId),
    ...found.filter(({ pointer }) => !notes.includes(pointer)).map((note) => describe(checked, note)),
    ...notes
      .filter((pointer) => !found.some((note) => note.pointer === pointer))
      .map((pointer) => `${operationId} ${pointer}: is not documented, and has no note`),
  ].map((line) => `${line} (${exampleName(example)})`);
}
