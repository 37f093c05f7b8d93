import spec from "@mangopay-sca/spec";
import { type Operation, operationsOf } from "@mangopay-sca/spec/model";
import type { operations as table } from "../generated/operations.js";

export type OperationId = keyof typeof table;

/** The operations of the spec, by operationId. */
export const operations = new Map(
  operationsOf(spec).map((operation) => [operation.operationId as OperationId, operation]),
);

export function operationOf(operationId: OperationId): Operation {
  const operation = operations.get(operationId);
  if (!operation) throw new Error(`The spec has no operation ${operationId}: run \`npm run generate\`.`);
  return operation;
}
