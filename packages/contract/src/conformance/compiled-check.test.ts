import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { OpenApiDocument, Schema } from "@mangopay-sca/spec/model";
import { afterAll, expect, test } from "vitest";
import { standaloneCode } from "../standalone.ts";
import { createCompiledCheck } from "./compiled-check.ts";
import { createSchemaCheck } from "./schema-check.ts";

const card: Schema = {
  properties: { Kind: { const: "CARD" }, Number: { type: "string" } },
  required: ["Kind", "Number"],
};
const bank: Schema = { properties: { Kind: { const: "BANK" }, Iban: { type: "string" } }, required: ["Kind", "Iban"] };
const schema: Schema = { $ref: "#/components/schemas/Account" };
const spec: OpenApiDocument = {
  openapi: "3.1.1",
  info: { title: "A spec", version: "1" },
  paths: {
    "/accounts": {
      post: { operationId: "open", requestBody: { content: { "application/json": { schema } } }, responses: {} },
    },
  },
  components: { schemas: { Account: { oneOf: [{ $ref: "#/components/schemas/Card" }, bank] }, Card: card } },
};

// Inside the package: what the code requires is found from there.
const folder = mkdtempSync(join(import.meta.dirname, "../../node_modules/.compiled-"));
afterAll(() => existsSync(folder) && rmSync(folder, { recursive: true }));

test("schemas that were compiled before find what Ajv finds at runtime, parts of unions too", async () => {
  const file = join(folder, "compiled.mjs");
  writeFileSync(file, standaloneCode(spec));
  const { compiled } = await import(pathToFileURL(file).href);
  const [before, now] = [createCompiledCheck(compiled), createSchemaCheck(spec)];
  for (const value of [
    { Kind: "CARD", Number: "1" },
    { Kind: "CARD" },
    { Kind: "BANK", Iban: 5 },
    { Kind: "CASH" },
    5,
  ]) {
    expect(before(schema, value)).toEqual(now(schema, value));
  }
  expect(before(schema, { Kind: "BANK" })).toEqual([{ pointer: "/Iban", expectation: "is missing" }]);
});

test("a schema that was not compiled is named", () => {
  expect(() => createCompiledCheck({})(schema, {})).toThrow(
    'No compiled schema for {"$ref":"https://spec.test/#/components',
  );
});
