import { expect, test } from "vitest";
import { knownValueViolations } from "../src/checks/known-values.ts";
import { spec } from "../src/spec.ts";

test("responses have open lists of the documented values, and requests have closed ones", () => {
  expect(knownValueViolations(spec())).toEqual([]);
});
