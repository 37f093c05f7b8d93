import { type Contract, describe } from "@mangopay-sca/contract";
import type { DocumentedExample, OpenApiDocument } from "@mangopay-sca/spec/model";
import { isKnown, violationsOf } from "../conformance.ts";
import { exchangeOf } from "../documented-request.ts";
import { exampleName } from "../spec.ts";

/** Violations of a body where it is exchanged, and notes on it that are missing or too many; `notes` are their pointers. */
export function exampleViolations(
  spec: OpenApiDocument,
  contract: Contract,
  example: DocumentedExample,
  notes: readonly string[] = [],
): string[] {
  const { operationId } = example;
  const exchange = exchangeOf(spec, example);
  const checked = contract.check(exchange);
  const found = checked.notes.filter((note) => !isKnown(operationId, note));
  return [
    ...violationsOf(contract, exchange, operationId),
    ...found.filter(({ pointer }) => !notes.includes(pointer)).map((note) => describe(checked, note)),
    ...notes
      .filter((pointer) => !found.some((note) => note.pointer === pointer))
      .map((pointer) => `${exampleName(example)} ${pointer}: is not documented, and has no note`),
  ].map((line) => `${line} (${exampleName(example)})`);
}
