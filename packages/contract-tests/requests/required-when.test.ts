import { createSchemas } from "@mangopay-sca/contract";
import { describe, expect, test } from "vitest";
import { changed } from "../src/changes.ts";
import { exampleObjections } from "../src/objections/examples.ts";
import { cellName, cellsOf, spec } from "../src/spec.ts";
import { allowed } from "./allowed.ts";
import { broken } from "./rules.ts";

const check = createSchemas(spec());
const cells = cellsOf(spec());
const rulesFile = "packages/contract-tests/requests/rules.ts";
const requests = cells.filter(({ status }) => status === "request");

describe("a body that breaks a rule is refused", () => {
  test.each(broken)("%s: %s", (request, _, breakIt) => {
    const { schema, value } = changed(cells, request, breakIt);
    expect(check(schema, changed(cells, request).value), request).toEqual([]);
    expect(check(schema, value), `${request} after the change`).not.toEqual([]);
  });

  const withBody = [...new Set(requests.map(({ operationId }) => operationId))];
  test.each(withBody)("%s has such a rule", (operationId) => {
    const has = broken.some(([request]) => request.startsWith(`${operationId} `));
    expect(has ? [] : [`${operationId}: add a rule that its body can break to ${rulesFile}`]).toEqual([]);
  });
});

describe("a body that clients really send is accepted", () => {
  test.each(allowed)("%s, changed in a way that is allowed", (request, change) => {
    expect(exampleObjections(spec(), check, changed(cells, request, change))).toEqual([]);
  });
});

test("every request example has a name that is its own", () => {
  const names = requests.map(cellName);
  expect(new Set(names).size).toBe(names.length);
});
