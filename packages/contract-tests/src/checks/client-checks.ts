import { violationsOf } from "@mangopay-sca/client/validate";
import type { SchemaCheck } from "@mangopay-sca/contract";
import { type OpenApiDocument, operationsOf, type Schema } from "@mangopay-sca/spec/model";
import fc from "fast-check";
import { createArbitraries, invalidVariants } from "../arbitraries.ts";
import { placesIn } from "../places.ts";

interface ResponseBody {
  operationId: string;
  status: number;
  schema: Schema;
}

/** The body of every documented response that has one. */
export function responseBodiesOf(spec: OpenApiDocument): ResponseBody[] {
  return operationsOf(spec).flatMap(({ operationId, responses }) =>
    Object.entries(responses).flatMap(([status, { content }]) =>
      Object.values(content).map(({ schema }) => ({ operationId, status: Number(status), schema })),
    ),
  );
}

/** Where the client's compiled checks and the spec differ about generated bodies of a response, valid and invalid. */
export function clientCheckViolations(
  spec: OpenApiDocument,
  check: SchemaCheck,
  { operationId, status, schema }: ResponseBody,
  numRuns: number,
): string[] {
  const generated = fc.sample(createArbitraries(spec, check).valid(schema), { numRuns, seed: 1 });
  // One with as much in it as there can be has invalid variants of every place.
  const [fullest] = generated.toSorted((a, b) => placesIn(b).length - placesIn(a).length);
  const name = `${operationId} ${status} response body`;
  return [...generated, ...invalidVariants(fullest)].flatMap((value) => {
    const [ours] = violationsOf(operationId, status, value);
    const [theirs] = check(schema, value);
    if (ours && !theirs) return [`${name}${ours.pointer}: the client expects ${ours.expected}, the spec does not`];
    if (theirs && !ours) return [`${name}${theirs.pointer}: ${theirs.expectation} by the spec, and not by the client`];
    return [];
  });
}
