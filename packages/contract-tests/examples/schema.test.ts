import { describe, expect, test } from "vitest";
import { createValidator, explain } from "../src/ajv.ts";
import { cellName, cellsOf, spec } from "../src/spec.ts";

const compile = createValidator(spec());
const cells = cellsOf(spec()).filter(({ mediaType }) => mediaType !== "");

describe("every example is valid against its schema", () => {
  test.each(cells.map((cell) => [cellName(cell), cell] as const))("%s", (name, { schema, value }) => {
    const validate = compile(schema);
    validate(value);
    expect(explain(validate), name).toBe("");
  });
});
