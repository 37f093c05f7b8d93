import { expect, test } from "vitest";
import { spec } from "../src/spec.ts";
import { memberViolations } from "./check-members.ts";
import { valueViolations } from "./check-values.ts";

test("every body in the spec has the members of the pages, with their lists of values and defaults", () => {
  expect(memberViolations(spec()).join("\n")).toBe("");
});

test("every body in the spec takes the values that the pages allow, and no others", () => {
  expect(valueViolations(spec()).join("\n")).toBe("");
});
