import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { WrittenOperation } from "@mangopay-sca/spec/scripts/written-operations";
import { expect, onTestFinished, test } from "vitest";
import { concerns } from "./own-problems.ts";

const files = {
  "openapi.yaml": `openapi: 3.1.1
tags:
  - name: Things
    description: TODO
  - name: Users
    description: TODO
paths:
  /things:
    $ref: paths/things.yaml
  /users:
    $ref: paths/users.yaml
`,
  "paths/things.yaml": `parameters:
  - $ref: ../components/Id.yaml
get:
  operationId: viewThing
  $ref: ../components/Thing.yaml
put:
  operationId: updateThing
  $ref: ../components/Change.yaml
`,
  "components/Id.yaml": "type: string\n",
  "components/Thing.yaml": "properties:\n  Owner:\n    $ref: Owner.yaml\n",
  "components/Owner.yaml": "properties:\n  Thing:\n    $ref: Thing.yaml\n",
  "components/Change.yaml": "type: object\n",
};

const operation = (id: string, method: string): WrittenOperation => ({
  ...{ id, method, path: "/things", file: "paths/things.yaml", tags: ["Things"], deprecated: false },
});

/** Whether each problem concerns viewThing. */
function concernsViewThing(problems: string[]): boolean[] {
  const folder = mkdtempSync(join(tmpdir(), "mangopay-sca-concerns-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const view = operation("viewThing", "GET");
  return problems.map(concerns(view, [view, operation("updateThing", "PUT")], folder));
}

test.each([
  "spec/paths/things.yaml:2 in what all methods of its path share (rule)",
  "spec/paths/things.yaml:5 in its own method (rule)",
  "spec/components/Id.yaml:1 in what the path refers to (rule)",
  "spec/components/Owner.yaml:3 in what it refers to through another file (rule)",
  "spec/openapi.yaml:4 in its tag (rule)",
  "spec/openapi.yaml:9 in its path (rule)",
  "spec/workflows/view.arazzo.yaml:3 names viewThing (rule)",
  "viewThing: add its row",
  "errors.yaml: gone is answered by viewThing",
  "Redocly failed and named no problem.",
])("a problem of the operation: %s", (problem) => {
  expect(concernsViewThing([problem])).toEqual([true]);
});

test.each([
  "spec/paths/things.yaml:6 in another method (rule)",
  "spec/paths/things.yaml:8 in another method (rule)",
  "spec/components/Change.yaml:1 in what another method refers to (rule)",
  "spec/openapi.yaml:6 in another tag (rule)",
  "spec/openapi.yaml:11 in another path (rule)",
  "spec/workflows/view.arazzo.yaml:3 names viewThings (rule)",
  "updateThing: add its row",
  "errors.yaml: gone has no example",
])("a problem elsewhere: %s", (problem) => {
  expect(concernsViewThing([problem])).toEqual([false]);
});
