import { createSchemas } from "@mangopay-sca/contract";
import { describe, expect, test } from "vitest";
import { cellName, cellsOf, spec } from "../src/spec.ts";
import { allowed, broken, type Change } from "./rules.ts";

const check = createSchemas(spec());
const requests = cellsOf(spec()).filter(({ status }) => status === "request");

/** What the schema has against the documented request of an operation after a change. */
function objections(name: string, change: Change = () => {}) {
  const cell = requests.find((request) => `${request.operationId} ${request.example}` === name);
  if (!cell) throw new Error(`There is no request example ${name}.`);
  const body = structuredClone(cell.value) as Parameters<Change>[0];
  change(body);
  return check(cell.schema, JSON.parse(JSON.stringify(body)));
}

describe("a body that breaks a rule is refused", () => {
  test.each(broken)("%s: %s", (request, _, breakIt) => {
    expect(objections(request)).toEqual([]);
    expect(objections(request, breakIt)).not.toEqual([]);
  });

  test("for every operation that takes a body", () => {
    const tested = new Set(broken.map(([request]) => request.split(" ")[0]));
    expect(new Set(requests.map(({ operationId }) => operationId))).toEqual(tested);
  });
});

describe("a body that clients really send is accepted", () => {
  test.each(allowed)("%s, changed in a way that is allowed", (request, change) => {
    expect(objections(request, change)).toEqual([]);
  });
});

test("every request example has a name that is its own", () => {
  const names = requests.map(cellName);
  expect(new Set(names).size).toBe(names.length);
});
