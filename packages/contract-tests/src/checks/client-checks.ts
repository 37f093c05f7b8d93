import { violationsOf } from "@mangopay-sca/client/validate";
import { type CheckValue, type OpenApi, operationsOf, type Schema } from "@mangopay-sca/contract";
import fc from "fast-check";
import { createArbitraries, spoiled } from "../arbitraries.ts";
import { placesIn } from "../places.ts";

interface Documented {
  operationId: string;
  status: number;
  schema: Schema;
}

/** Every answer with a body. */
export function answersOf(spec: OpenApi): Documented[] {
  return operationsOf(spec).flatMap(({ operationId, responses }) =>
    Object.entries(responses).flatMap(([status, { content = {} }]) =>
      Object.values(content).map(({ schema }) => ({ operationId, status: Number(status), schema })),
    ),
  );
}

/**
 * Bodies, valid and spoiled, of which the client's checks and the spec do not think the same, for one answer: where, and who
 * refuses it.
 */
export function differingVerdicts(
  spec: OpenApi,
  check: CheckValue,
  { operationId, status, schema }: Documented,
  numRuns: number,
): string[] {
  const made = fc.sample(createArbitraries(spec, check).valid(schema), { numRuns, seed: 1 });
  // One with as much in it as there can be is spoiled in every place.
  const [fullest] = made.toSorted((a, b) => placesIn(b).length - placesIn(a).length);
  const values = [...made, ...spoiled(fullest)];
  const name = `${operationId} ${status} response body`;
  return values.flatMap((value) => {
    const [ours] = violationsOf(operationId, status, value);
    const [theirs] = check(schema, value);
    if (ours && !theirs) return [`${name}${ours.pointer}: the client expects ${ours.expected}, the spec does not`];
    if (theirs && !ours) return [`${name}${theirs.pointer}: ${theirs.message}, says the spec, and the client does not`];
    return [];
  });
}
