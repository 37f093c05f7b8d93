import type { Schema } from "@mangopay-sca/spec/model";
import { describe, expect, test } from "vitest";
import { cards } from "../../test/cards.js";
import { createNames } from "../values.js";
import { undeclaredMembers } from "./undeclared.js";

const tools = { spec: cards, names: createNames(cards, true) };
const undeclared = (schema: Schema, value: unknown) =>
  undeclaredMembers(tools, schema, value).map(({ pointer, expectation }) => `${pointer} ${expectation}`);

const person: Schema = { properties: { "a/b": { properties: { Inner: {} } }, City: {} } };

describe("a member that is not declared", () => {
  test("is named, with the one that was meant", () => {
    expect(undeclared(person, { City: 1, Citi: 2, "x/y": 3 })).toEqual([
      "/Citi is not documented; did you mean City?",
      "/x~1y is not documented",
    ]);
  });

  test("is found inside other members and items", () => {
    expect(undeclared(person, { "a/b": { Other: 1 } })).toEqual(["/a~1b/Other is not documented"]);
    expect(undeclared({ items: person }, [{ City: 1 }, { Other: 1 }])).toEqual(["/1/Other is not documented"]);
  });

  test("of a composition is one that none of its parts declares", () => {
    const schema = { allOf: [person, { properties: { "a/b": { properties: { Also: {} } }, Age: {} } }] };
    expect(undeclared(schema, { City: 1, Age: 1, "a/b": { Inner: 1, Also: 1, Other: 1 } })).toEqual([
      "/a~1b/Other is not documented",
    ]);
    expect(undeclared({ anyOf: [{ items: person }, { items: { properties: { Age: {} } } }] }, [{ Age: 1 }])).toEqual(
      [],
    );
  });
});

describe("nothing is named", () => {
  test.each<[string, Schema, unknown]>([
    ["of a schema without members", {}, { a: 1 }],
    ["of a schema that takes any member", { ...person, additionalProperties: { type: "string" } }, { a: 1 }],
    [
      "of a composition of which a part takes any member",
      { allOf: [person, { additionalProperties: true }] },
      { a: 1 },
    ],
    ["of items that have no schema", { properties: { City: {} } }, [{ a: 1 }]],
    ["of a value that has no members", person, "text"],
    ["of null", person, null],
  ])("%s", (_, schema, value) => expect(undeclared(schema, value)).toEqual([]));
});
