import { operationsOf } from "@mangopay-sca/spec/model";
import { describe, expect, test } from "vitest";
import { spec } from "../src/spec.ts";
import { memberViolations } from "./check-members.ts";
import { valueViolations } from "./check-values.ts";
import { expectedBodies } from "./expected-bodies.ts";

const ids = [...new Set([...operationsOf(spec()), ...expectedBodies].map(({ operationId }) => operationId))];
const isOf = (id: string) => (violation: string) => violation.match(/^\w+/)?.[0] === id;

describe("bodies have the members of the pages, with types, lists of values and defaults", () => {
  const found = memberViolations(spec());
  test.each(ids)("%s", (id) => {
    expect(found.filter(isOf(id))).toEqual([]);
  });
});

describe("bodies may have the values that the pages allow, and no others", () => {
  const found = valueViolations(spec());
  test.each(ids)("%s", (id) => {
    expect(found.filter(isOf(id))).toEqual([]);
  });
});
