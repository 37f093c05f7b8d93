import { globSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { repositoryRoot } from "@mangopay-sca/tooling/repository-root";
import { describe, expect, test } from "vitest";

/** What only `@mangopay-sca/spec/model` reads in the OpenAPI document; others ask it for operations, examples and schemas. */
const parts: Record<string, RegExp> = {
  paths: /\.paths\b|\["paths"\]/,
  webhooks: /\.webhooks\b|\["webhooks"\]/,
  "shared parts": /\bcomponents\??\.(responses|parameters|headers|requestBodies|examples)\b/,
  references: /\$ref\b/,
};

/** Files that read them all the same, or everything in a folder, and why. */
const exceptions: Record<string, string> = {
  "packages/client/scripts/generate-validators.ts": "Names a validator after the schema that a response refers to.",
  "packages/contract/src/conformance/rooted.ts": "Schemas that are compiled before get one address for all.",
  "packages/contract/src/conformance/schema-check.ts": "Ajv follows references; each gets the address that it needs.",
  "packages/mutants/src/": "Makes mistakes in the document as it is written.",
  "packages/contract-tests/meaning/places.ts":
    "What the ledger points to is what stands there, with what that refers to.",
  "packages/contract-tests/src/notifications.ts": "An event's family is the schema that its type refers to.",
  "packages/contract-tests/src/schema-nodes.ts": "A place in a schema is called by the schema that it refers to.",
  "packages/mock/src/responses/prism.ts": "Prism gets a document with one path.",
  "packages/mock/src/responses/with-paths.ts": "Prism gets the components that its path refers to.",
  "packages/sandbox/src/users/members.ts": "A user of the store has the members of the schema that is named.",
  "scripts/add-operation/": "Writes references into the files of a new operation.",
  "scripts/check/own-problems.ts": "Looks for an operation's own files, which may not make a document yet.",
  "spec/lint/": "Redocly's rules get the hand-written files node by node.",
  "spec/scripts/bundle.ts": "Makes the document.",
  "spec/scripts/written-operations.ts": "Reads hand-written files, which may not make a document yet.",
};

const isException = (file: string) => (name: string) => file === name || (name.endsWith("/") && file.startsWith(name));

/** The parts of the document that a source reads. */
const partsIn = (source: string) => Object.keys(parts).filter((name) => parts[name]?.test(source));

const skipped = /(^|\/)(node_modules|dist|generated|reports|test)\/|\.test(-d)?\.ts$|^spec\/src\/model\//;
const readers = globSync("{packages,scripts,spec}/**/*.{ts,mjs,js,astro}", {
  cwd: repositoryRoot,
  exclude: (name) => /(^|[/\\])node_modules$/.test(name),
})
  .map((file) => file.replaceAll(sep, "/"))
  .filter((file) => !skipped.test(file))
  .filter((file) => partsIn(readFileSync(join(repositoryRoot, file), "utf8")).length > 0);

describe("one reader of the OpenAPI document", () => {
  test("no other file reads paths, webhooks, shared parts or references", () => {
    expect(readers.filter((file) => !Object.keys(exceptions).some(isException(file)))).toEqual([]);
  });

  test("every exception is one", () => {
    expect(Object.keys(exceptions).filter((name) => !readers.some((file) => isException(file)(name)))).toEqual([]);
  });

  test.each([
    ["Object.entries(spec.paths)", "paths"],
    ['const { User } = document["paths"];', "paths"],
    ["spec.webhooks?.user", "webhooks"],
    ["spec.components?.responses", "shared parts"],
    ['if ("$ref" in schema) follow(schema.$ref);', "references"],
  ])("%s is noticed", (source, name) => {
    expect(partsIn(source)).toEqual([name]);
  });

  test("what only looks like it is not", () => {
    expect(
      partsIn("import type { paths } from './openapi.js'; const { paths } = tsconfig; spec.components.schemas"),
    ).toEqual([]);
  });
});
