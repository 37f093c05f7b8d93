import { createSchemas } from "@mangopay-sca/contract";
import { describe, expect, test } from "vitest";
import { knownUndeclared } from "../src/known-undeclared.ts";
import { exampleObjections, undeclaredIn } from "../src/objections/examples.ts";
import { cellName, cellsOf, spec } from "../src/spec.ts";

const check = createSchemas(spec());
const cells = cellsOf(spec()).filter(({ mediaType }) => mediaType !== "");

describe("every example is valid against its schema, which declares all its members", () => {
  test.each(cells.map((cell) => [cellName(cell), cell] as const))("%s", (_, cell) => {
    expect(exampleObjections(spec(), check, cell)).toEqual([]);
  });
});

test("a remembered answer that was published is valid as the answer of the call that got it", () => {
  const remembered = cells.find((cell) => cellName(cell) === "viewApiResponse 200 natural-user");
  const created = cells.find((cell) => cellName(cell) === "createNaturalUser 200 payer");
  const { RequestURL, Resource } = (remembered?.value ?? {}) as Record<string, unknown>;
  if (!created) throw new Error("The spec has no answer createNaturalUser 200 payer.");
  expect(RequestURL).toMatch(/\/users\/natural$/);
  expect(exampleObjections(spec(), check, { ...created, value: Resource })).toEqual([]);
});

test("what is known to be undeclared still is", () => {
  const undeclared = cells.flatMap((cell) => undeclaredIn(spec(), cell));
  expect(new Set(undeclared)).toEqual(new Set(Object.keys(knownUndeclared)));
});
