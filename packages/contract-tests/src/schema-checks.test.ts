import type { OpenApiDocument } from "@mangopay-sca/spec/model";
import { expect, test } from "vitest";
import { replaced } from "./places.ts";
import { createChecksOfCopy, createSchemaChecks, type SchemaChecks } from "./schema-checks.ts";
import { spec } from "./spec.ts";

const original = createSchemaChecks(spec());
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const expectations = (checks: SchemaChecks, level: keyof SchemaChecks, name: string, value: unknown) =>
  checks[level](ref(name), value).map(({ expectation }) => expectation);
const copyWith = (pointer: string, value: unknown): SchemaChecks => {
  const copy: OpenApiDocument = replaced(spec(), pointer, value);
  return createChecksOfCopy(copy, spec(), original);
};

test("a schema of a copy is checked as it is there, however far away the difference is", () => {
  const copy = copyWith("/components/schemas/Tag/maxLength", 3);
  const hook = { Tag: "four" };
  expect(expectations(original, "allowed", "UpdateHookRequest", hook)).toEqual([]);
  expect(expectations(copy, "allowed", "UpdateHookRequest", hook)).toEqual(["must NOT have more than 3 characters"]);
  expect(expectations(copy, "allowed", "OAuthTokenRequest", {})).toEqual(["is missing"]);
});

test("the error types that are documented are those of the copy", () => {
  const copy = copyWith("/x-error-statuses/sca_required", 401);
  expect(expectations(original, "documented", "ErrorType", "sca_required")).toHaveLength(1);
  expect(expectations(copy, "documented", "ErrorType", "sca_required")).toEqual([]);
});
