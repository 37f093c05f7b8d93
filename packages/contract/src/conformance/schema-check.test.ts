import { describe, expect, test } from "vitest";
import { createSchemaCheck } from "./schema-check.js";

const schemas = {
  Known: { anyOf: [{ enum: ["A"] }, { enum: ["B"] }] },
  Any: { anyOf: [{ $ref: "#/components/schemas/Known" }, { type: "string" }] },
};
const check = createSchemaCheck({
  openapi: "3.1.1",
  info: { title: "A spec", version: "1" },
  paths: {},
  components: { schemas },
});

describe("a union is reported", () => {
  test("when it stands in another one at the same place", () => {
    expect(check({ $ref: "#/components/schemas/Any" }, "other")).toEqual([]);
    expect(check({ $ref: "#/components/schemas/Any" }, null)).not.toEqual([]);
    expect(check({ properties: { a: { $ref: "#/components/schemas/Any" } } }, { a: 5 })).toMatchObject([
      { pointer: "/a" },
    ]);
  });

  test("beside what else is wrong", () => {
    const union = { anyOf: [{ type: "string" }, { type: "null" }] };
    const schema = { type: "object", properties: { a: union, ab: { type: "integer" } } };
    expect(
      check(schema, { a: 5, ab: "x" })
        .map(({ pointer }) => pointer)
        .sort(),
    ).toEqual(["/a", "/ab"]);
  });
});
