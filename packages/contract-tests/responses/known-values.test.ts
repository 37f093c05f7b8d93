import { expect, test } from "vitest";
import { knownValueObjections } from "../src/objections/known-values.ts";
import { spec } from "../src/spec.ts";

test("answers have open lists of the documented values, and requests have closed ones", () => {
  expect(knownValueObjections(spec())).toEqual([]);
});
