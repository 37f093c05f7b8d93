import { createSchemas, operationsOf } from "@mangopay-sca/contract";
import { describe, expect, test } from "vitest";
import { changed } from "../src/changes.ts";
import { acceptedValues, parameterObjections, unknownMembers } from "../src/objections/refused.ts";
import { cellName, cellsOf, spec } from "../src/spec.ts";
import { allowed } from "./allowed.ts";

const check = createSchemas(spec());
const cells = cellsOf(spec());
const bodies = [
  ...cells.filter(({ status }) => status === "request"),
  ...allowed.map(([name, change]) => changed(cells, name, change)),
];

describe("a value that the documents do not allow is refused in every member of a request", () => {
  test.each(bodies.map((cell, n) => [`${n} ${cellName(cell)}`, cell] as const))("%s", (_, cell) => {
    expect([...unknownMembers(cell), ...acceptedValues(check, cell)]).toEqual([]);
  });
});

describe("every parameter accepts what the documents allow, and refuses what they do not", () => {
  test.each(operationsOf(spec()).map(({ operationId }) => operationId))("%s", (operationId) => {
    expect(parameterObjections(spec(), operationId)).toEqual([]);
  });
});
