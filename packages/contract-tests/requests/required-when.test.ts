import { createContract, createSchemaCheck } from "@mangopay-sca/contract";
import { describe, expect, test } from "vitest";
import { changed } from "../src/changes.ts";
import { exampleViolations } from "../src/checks/examples.ts";
import { createDocumented } from "../src/documented.ts";
import { exampleName, isRequest, spec } from "../src/spec.ts";
import { allowed } from "./allowed.ts";
import { broken } from "./rules.ts";

const check = createSchemaCheck(spec());
const contract = createContract(spec(), { showNames: true });
const documented = createDocumented(spec());
const { examples } = documented;
const rulesFile = "packages/contract-tests/requests/rules.ts";
const requests = examples.filter(isRequest);

describe("a body that breaks a rule is refused", () => {
  test.each(broken)("%s: %s", (request, _, breakIt) => {
    const { schema, value } = changed(examples, request, breakIt);
    expect(check(schema, changed(examples, request).value), request).toEqual([]);
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
    expect(exampleViolations(documented, contract, changed(examples, request, change))).toEqual([]);
  });
});

test("every request example has a name that is its own", () => {
  const names = requests.map(exampleName);
  expect(new Set(names).size).toBe(names.length);
});
