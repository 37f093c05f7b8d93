import { createContract } from "@mangopay-sca/contract";
import { describe, expect, test } from "vitest";
import { changed } from "../src/changes.ts";
import { parameterViolations } from "../src/checks/parameters.ts";
import { refusedRequestViolations, unknownMembers } from "../src/checks/refused-requests.ts";
import { createDocumented } from "../src/documented.ts";
import { createSchemaChecks } from "../src/schema-checks.ts";
import { exampleName, isRequest, spec } from "../src/spec.ts";
import { allowed } from "./allowed.ts";

const checks = createSchemaChecks(spec());
const contract = createContract(spec());
const documented = createDocumented(spec());
const { operations, examples } = documented;
const bodies = [...examples.filter(isRequest), ...allowed.map(([name, change]) => changed(examples, name, change))];

describe("a value that the documents do not allow is refused in every member of a request", () => {
  test.each(bodies.map((body, n) => [`${n} ${exampleName(body)}`, body] as const))("%s", (_, body) => {
    expect([...unknownMembers(body), ...refusedRequestViolations(checks, body)]).toEqual([]);
  });
});

describe("every parameter takes what is documented, notes what is not, and refuses what the documents do not allow", () => {
  test.each(operations.map((operation) => [operation.operationId, operation] as const))("%s", (_, operation) => {
    expect(parameterViolations(documented, contract, operation)).toEqual([]);
  });
});
