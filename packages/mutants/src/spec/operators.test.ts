import { isDeepStrictEqual } from "node:util";
import { type OpenApiDocument, type Schema, toDocument, valueAt } from "@mangopay-sca/spec/model";
import { bundleSpec } from "@mangopay-sca/spec/scripts/bundle";
import { describe, expect, test } from "vitest";
import { exampleMutants, specMutants } from "./all-mutants.ts";
import { mutantsOf, type Operators } from "./operators.ts";
import { limits } from "./schemas/limits.ts";
import { lists } from "./schemas/lists.ts";
import { members } from "./schemas/members.ts";
import { patterns } from "./schemas/patterns.ts";
import { types } from "./schemas/types.ts";
import { createUntouched } from "./untouched.ts";

const spec = bundleSpec();
const mutants = [...specMutants(spec), ...exampleMutants(spec)];
const empty: OpenApiDocument = toDocument({ openapi: "3.1.1", info: {}, paths: {}, components: {} });

/** What becomes of a schema: the values that its keywords are given, by kind. */
const changesOf = (operators: Operators<Schema>, schema: Schema, kind: string) =>
  mutantsOf(empty, operators, [{ node: schema, at: "/s" }])
    .filter((mutant) => mutant.kind === kind)
    .map(({ edits }) => edits.map(({ pointer, value }) => [pointer.slice("/s/".length), value]));

test("every mutant has an id of its own", () => {
  const ids = mutants.map(({ id }) => id);
  expect([...new Set(ids)]).toEqual(ids);
});

test("every mutant changes something", () => {
  const idle = mutants.filter(({ edits }) =>
    edits.every(({ pointer, value }) => isDeepStrictEqual(valueAt(spec, pointer), value)),
  );
  expect(idle.map(({ id }) => id)).toEqual([]);
});

describe("a kind of mistake", () => {
  test("in a limit is one more, one less, half, twice or nothing; and no length is below zero", () => {
    const name = { type: "string", minLength: 1, maxLength: 100 };
    expect(changesOf(limits, name, "raise a limit by one")).toEqual([[["minLength", 2]], [["maxLength", 101]]]);
    expect(changesOf(limits, name, "lower a limit by one")).toEqual([[["minLength", 0]], [["maxLength", 99]]]);
    expect(changesOf(limits, name, "halve a limit")).toEqual([[["minLength", 0]], [["maxLength", 50]]]);
    expect(changesOf(limits, name, "double a limit")).toEqual([[["minLength", 2]], [["maxLength", 200]]]);
    expect(changesOf(limits, { minLength: 0 }, "lower a limit by one")).toEqual([]);
    expect(changesOf(limits, { type: "integer", maximum: 6 }, "add a limit")).toEqual([[["minimum", 0]]]);
  });

  test("in a pattern leaves out an anchor, or allows one character more or less", () => {
    const key = { pattern: "^[A-Z-]{2}$" };
    expect(changesOf(patterns, key, "drop an anchor")).toEqual([
      [["pattern", "[A-Z-]{2}$"]],
      [["pattern", "^[A-Z-]{2}"]],
    ]);
    expect(changesOf(patterns, key, "allow one more character")).toContainEqual([["pattern", "^[_A-Z-]{2}$"]]);
    expect(changesOf(patterns, key, "allow one character less")).toEqual([
      [["pattern", "^[-]{2}$"]],
      [["pattern", "^[A-Z]{2}$"]],
    ]);
    expect(changesOf(patterns, key, "change a quantifier")).toEqual([
      [["pattern", "^[A-Z-]{2,}$"]],
      [["pattern", "^[A-Z-]{1}$"]],
    ]);
  });

  test("in a type takes another that is alike, and null or not", () => {
    const date = { type: ["integer", "null"], format: "int64" };
    expect(changesOf(types, date, "change a type")).toEqual([
      [["type", ["string", "null"]]],
      [["type", ["number", "null"]]],
    ]);
    expect(changesOf(types, date, "flip null")).toEqual([[["type", "integer"]]]);
    expect(changesOf(types, date, "change a format")).toEqual([[["format", "int32"]]]);
  });

  test("in a list adds values that could be in it", () => {
    const values = changesOf(lists, { enum: ["PAYER", "OWNER"] }, "widen an enum").map(([edit]) => edit?.[1]);
    expect(values).toContainEqual(["PAYER", "OWNER", "PLATFORM"]);
    expect(values).toContainEqual(["PAYER", "OWNER", "payer"]);
    expect(changesOf(lists, { default: 1 }, "drop a default")).toEqual([[["default", undefined]]]);
  });

  test("in the members of an object requires, loses, renames, adds or exchanges one", () => {
    const properties = { A: { type: "string" }, B: { type: "integer" } };
    const user = { properties, required: ["A"] };
    expect(changesOf(members, user, "require an optional member")).toEqual([[["required", ["A", "B"]]]]);
    expect(changesOf(members, user, "drop a member")).toHaveLength(2);
    expect(changesOf(members, user, "swap two members")).toEqual([
      [
        ["properties/A", properties.B],
        ["properties/B", properties.A],
      ],
    ]);
  });
});

describe("a change leaves untouched", () => {
  const untouched = createUntouched(spec);

  test("the operations that do not refer to the schema, however far away", () => {
    const found = untouched([{ pointer: "/components/schemas/AcceptedTerms/const" }]);
    expect(found).not.toContain("createNaturalUserSca");
    expect(found).toContain("createHook");
  });

  test("none where it is in a path, a method, security or the name of a parameter", () => {
    expect(untouched([{ pointer: "/paths/~1v2.01~1oauth~1token/post/security" }]).size).toBe(0);
    expect(untouched([{ pointer: "/components/parameters/UserId/name" }]).size).toBe(0);
    expect(untouched([{ pointer: "/servers" }]).size).toBe(0);
  });
});
