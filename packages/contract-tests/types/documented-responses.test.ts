import { expect, test } from "vitest";
import { promiseObjections } from "../src/objections/documented-answers.ts";
import { cellsOf, spec } from "../src/spec.ts";

test("the types name every documented answer, and no other", () => {
  const cells = cellsOf(spec());
  expect(cells.length).toBeGreaterThan(200);
  expect(promiseObjections(cells)).toEqual([]);
});
