import type { OpenApiDocument, Schema } from "@mangopay-sca/spec/model";
import { describe, expect, test } from "vitest";
import { createSchemaCheck } from "./schema-check.js";

const specWith = (schemas: Record<string, Schema>): OpenApiDocument => ({
  openapi: "3.1.1",
  info: { title: "A spec", version: "1" },
  paths: {},
  components: { schemas },
});
const broken = (schema: Schema, value: unknown, schemas: Record<string, Schema> = {}) =>
  createSchemaCheck(specWith(schemas))(schema, value).map(({ pointer, expectation }) => `${pointer} ${expectation}`);

describe("a value that breaks a schema has a sentence for", () => {
  test.each<[string, Schema, unknown, string[]]>([
    ["a missing member", { required: ["a/b", "c"] }, { c: 1 }, ["/a~1b is missing"]],
    ["a value of no list", { enum: ["A", "", 5, null] }, "x", [' must be one of A, "", 5, null']],
    [
      "a list of twelve values",
      { enum: [..."abcdefghijkl"] },
      1,
      [` must be one of ${[..."abcdefghijkl"].join(", ")}`],
    ],
    ["a list of more values", { enum: [..."abcdefghijklm"] }, 1, [" must be one of 13 documented values"]],
    ["another type", { type: "string" }, 5, [" must be string"]],
    ["another type than several", { type: ["integer", "null"] }, "x", [" must be an integer or null"]],
    ["neither an object nor a list", { type: ["array", "object"] }, "x", [" must be an array or an object"]],
    ["neither text nor a number", { type: ["string", "number"] }, null, [" must be a string or a number"]],
    ["another constant", { const: "A" }, "B", [' must be "A"']],
    ["a constant that is not text", { const: true }, false, [" must be true"]],
    ["a limit", { properties: { a: { maximum: 5 } } }, { a: 6 }, ["/a must be <= 5"]],
    ["a format", { type: "string", format: "email" }, "x", [' must match format "email"']],
    [
      "each mistake",
      { properties: { a: { type: "string" }, b: { minimum: 1 } } },
      { a: 1, b: 0 },
      ["/a must be string", "/b must be >= 1"],
    ],
  ])("%s", (_, schema, value, expected) => expect(broken(schema, value)).toEqual(expected));
});

describe("a mistake is reported once:", () => {
  const condition = (...schemas: Schema[]): Schema =>
    Object.fromEntries(["if", "then", "else"].map((keyword, n) => [keyword, schemas[n]]));

  test.each<[string, Schema, unknown, string[]]>([
    ["two parts ask for the same", { allOf: [{ required: ["a"] }, { required: ["a"] }] }, {}, ["/a is missing"]],
    ["a format of another type", { type: "integer", format: "int64" }, 0.5, [" must be integer"]],
    ["a format beside a pattern", { type: "string", format: "email", pattern: "@" }, "x", [' must match pattern "@"']],
    [
      "a condition, and what it asks for",
      condition({ required: ["a"] }, { required: ["b"] }, { required: ["c"] }),
      { a: 1 },
      ["/b is missing"],
    ],
    [
      "a rule with a sentence of its own, and others of the same value",
      { type: "string", allOf: [{ pattern: "^a", minLength: 9, "x-expectation": "must be a word" }, { maxLength: 0 }] },
      "b",
      [" must be a word"],
    ],
  ])("%s", (_, schema, value, expected) => expect(broken(schema, value)).toEqual(expected));

  test("a format elsewhere is reported beside a type, and any rule beside a sentence of its own elsewhere", () => {
    const properties = {
      a: { type: "string" },
      b: { type: "string", format: "email" },
      c: { maxLength: 0, "x-expectation": "must be nothing" },
    };
    expect(broken({ properties }, { a: 5, b: "x", c: "x" })).toEqual([
      "/a must be string",
      '/b must match format "email"',
      "/c must be nothing",
    ]);
  });
});

describe("of a union, what is wrong with the part that was meant is reported:", () => {
  const card = { properties: { Kind: { const: "CARD" }, Number: { type: "string" } }, required: ["Kind", "Number"] };
  const bank = { properties: { Kind: { const: "BANK" }, Iban: { type: "string" } }, required: ["Kind", "Iban"] };
  const account = { oneOf: [card, bank] };

  test("the one with the same constant", () => {
    expect(broken(account, { Kind: "CARD" })).toEqual(["/Number is missing"]);
    expect(broken(account, { Kind: "BANK", Number: 5 })).toEqual(["/Iban is missing"]);
    expect(broken({ items: account }, [{ Kind: "BANK", Iban: 5 }])).toEqual(["/0/Iban must be string"]);
  });

  test("the one with the fewest mistakes, where no alternative has the constant, and every constant that would do", () => {
    expect(broken(account, { Kind: "CASH", Iban: "x" })).toEqual(["/Kind must be one of CARD, BANK"]);
    expect(broken({ anyOf: [card] }, { Kind: "CASH", Number: "1" })).toEqual(['/Kind must be "CARD"']);
  });

  test("each constant with its own alternatives", () => {
    const of = (Type: string) => ({ properties: { Kind: { const: "CARD" }, Type: { const: Type } } });
    expect(broken({ anyOf: [of("DEBIT"), of("CREDIT")] }, { Kind: "CASH", Type: "NONE" })).toEqual([
      '/Kind must be "CARD"',
      "/Type must be one of DEBIT, CREDIT",
    ]);
  });

  test("the constant alone, where only some parts have one", () => {
    const other = { properties: { Kind: { type: "integer" } }, required: ["Kind", "X", "Y"] };
    expect(broken({ anyOf: [card, other] }, { Kind: "CASH", Number: "1" })).toEqual([
      "/X is missing",
      "/Y is missing",
      "/Kind must be integer",
    ]);
  });

  test("the one of the same type", () => {
    expect(broken({ anyOf: [{ type: "string" }, card] }, {})).toEqual(["/Kind is missing", "/Number is missing"]);
    expect(broken({ anyOf: [card, { type: "string", minLength: 2 }] }, {})).toEqual([
      "/Kind is missing",
      "/Number is missing",
    ]);
  });

  test("not that it could be null, unless it is", () => {
    const nullable = { oneOf: [{ type: "null" }, { type: "string", minLength: 2, pattern: "^x" }] };
    expect(broken(nullable, null)).toEqual([]);
    expect(broken(nullable, "")).toEqual([" must NOT have fewer than 2 characters", ' must match pattern "^x"']);
    expect(broken(nullable, 5)).toEqual([" must be string"]);
    expect(broken({ anyOf: [{ type: "null", enum: [1] }, { type: "object" }] }, null)).toEqual([" must be one of 1"]);
  });

  test("that several parts fit, where one alone may", () => {
    expect(broken({ oneOf: [{ type: "integer" }, { minimum: 0 }] }, 5)).toEqual([
      " must match exactly one schema in oneOf",
    ]);
  });

  test("once, where it stands in another one at the same place", () => {
    const schemas = {
      Known: { anyOf: [{ enum: ["A"] }, { enum: ["B"] }] },
      Any: { anyOf: [{ $ref: "#/components/schemas/Known" }, { type: "string" }] },
    };
    const any = { $ref: "#/components/schemas/Any" };
    expect(broken(any, "other", schemas)).toEqual([]);
    expect(broken(any, null, schemas)).toEqual([" must be one of A"]);
    expect(broken({ properties: { a: any } }, { a: 5 }, schemas)).toEqual(["/a must be one of A"]);
  });

  test("once, where it stands in a member of another one", () => {
    const outer = { anyOf: [{ properties: { a: account }, required: ["a", "b"] }, { type: "string" }] };
    expect(broken(outer, { a: { Kind: "CARD" } }).toSorted()).toEqual(["/a/Number is missing", "/b is missing"]);
  });

  test("and not the parts of one inside a part that was not meant", () => {
    const outer = { anyOf: [{ properties: { a: account }, required: ["b", "c", "d"] }, { required: ["e"] }] };
    expect(broken(outer, { a: { Kind: "CARD" } })).toEqual(["/e is missing"]);
  });

  test("beside what else is wrong", () => {
    const union = { anyOf: [{ type: "string" }, { type: "null" }] };
    const properties = { a: union, ab: { type: "integer" } };
    expect(broken({ type: "object", properties }, { a: 5, ab: "x" }).toSorted()).toEqual([
      "/a must be string",
      "/ab must be integer",
    ]);
  });
});

describe("schemas of the spec", () => {
  const schemas = {
    Word: { type: "string", pattern: "^\\w+$" },
    Words: { items: { $ref: "#/components/schemas/Word" } },
  };

  test("are found by reference, alone or beside other rules", () => {
    expect(broken({ $ref: "#/components/schemas/Words" }, ["a", "-"], schemas)).toEqual([
      '/1 must match pattern "^\\w+$"',
    ]);
    expect(broken({ $ref: "#/components/schemas/Word", "x-known-values": ["a"] }, "-", schemas)).toEqual([
      ' must match pattern "^\\w+$"',
    ]);
    expect(broken({ $ref: "#/components/schemas/Word", maxLength: 1 }, "ab", schemas)).toEqual([
      " must NOT have more than 1 characters",
    ]);
  });

  test("are compiled once, through the view that was given", () => {
    const viewed: unknown[] = [];
    const check = createSchemaCheck(specWith(schemas), (node) => {
      viewed.push(node);
      return node;
    });
    expect(viewed).toEqual([]);
    const schema = { items: { $ref: "#/components/schemas/Word" } };
    for (const value of [["a"], ["-"], 5]) check(schema, value);
    expect(viewed).toEqual([schemas, schema]);
  });

  test("may be changed by the view", () => {
    const view = <Node>(node: Node) => JSON.parse(JSON.stringify(node).replaceAll("integer", "string")) as Node;
    const check = createSchemaCheck(specWith({ A: { type: "integer" } }), view);
    expect(check({ type: "integer" }, "x")).toEqual([]);
    expect(check({ $ref: "#/components/schemas/A" }, "x")).toEqual([]);
  });

  test("may have a member whose name is $ref", () => {
    expect(broken({ properties: { $ref: { type: "string" } } }, { $ref: 5 })).toEqual(["/$ref must be string"]);
  });

  test("may have members of no type, and required ones in another part", () => {
    expect(broken({ allOf: [{ properties: { a: {} } }, { required: ["a"] }] }, { a: 1 })).toEqual([]);
  });

  test("must be JSON Schema", () => {
    expect(() => broken({ type: "strin" }, 1)).toThrow("type must be JSONType");
    expect(() => broken({ unknown: 1 }, 1)).toThrow('unknown keyword: "unknown"');
  });
});
