import { type CheckValue, type OpenApi, undeclaredMembers } from "@mangopay-sca/contract";
import { knownUndeclared } from "../known-undeclared.ts";
import { type Cell, cellName } from "../spec.ts";

/** Members of an example that its schema does not declare, by operation, direction and pointer. */
export function undeclaredIn(spec: OpenApi, { operationId, status, schema, value }: Cell): string[] {
  const direction = status === "request" ? "request" : "response";
  return undeclaredMembers(spec, schema, value).map((pointer) => `${operationId} ${direction} body${pointer}`);
}

/** What an example breaks in its schema, and what it has that the schema does not declare. */
export function exampleObjections(spec: OpenApi, check: CheckValue, cell: Cell): string[] {
  const name = cellName(cell);
  return [
    ...check(cell.schema, cell.value).map(({ pointer, message }) => `${name} ${pointer}: ${message}`),
    ...undeclaredIn(spec, cell)
      .filter((place) => !Object.hasOwn(knownUndeclared, place))
      .map((place) => `${place}: not declared (${name})`),
  ];
}
