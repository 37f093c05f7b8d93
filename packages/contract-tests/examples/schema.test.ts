import { createSchemas, undeclaredMembers } from "@mangopay-sca/contract";
import { describe, expect, test } from "vitest";
import { knownUndeclared } from "../src/known-undeclared.ts";
import { type Cell, cellName, cellsOf, spec } from "../src/spec.ts";

const check = createSchemas(spec());
const cells = cellsOf(spec()).filter(({ mediaType }) => mediaType !== "");

/** By operation, direction and pointer, as in the list of known ones. */
const undeclared = ({ operationId, status, schema, value }: Cell) =>
  undeclaredMembers(spec(), schema, value).map(
    (pointer) => `${operationId} ${status === "request" ? "request" : "response"} body${pointer}`,
  );

describe("every example is valid against its schema, which declares all its members", () => {
  test.each(cells.map((cell) => [cellName(cell), cell] as const))("%s", (name, cell) => {
    const objections = [
      ...check(cell.schema, cell.value).map(({ pointer, message }) => `${name} ${pointer}: ${message}`),
      ...undeclared(cell)
        .filter((place) => !Object.hasOwn(knownUndeclared, place))
        .map((place) => `${place}: not declared (${name})`),
    ];
    expect(objections).toEqual([]);
  });
});

test("what is known to be undeclared still is", () => {
  expect(new Set(cells.flatMap(undeclared))).toEqual(new Set(Object.keys(knownUndeclared)));
});
