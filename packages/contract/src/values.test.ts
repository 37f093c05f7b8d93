import { expect, test } from "vitest";
import { kindOf } from "./values.js";

test.each([
  ["", "an empty string"],
  ["a", "a string of 1 character"],
  ["ab", "a string of 2 characters"],
])("the kind of %j is %s", (value, kind) => {
  expect(kindOf(value)).toBe(kind);
});
