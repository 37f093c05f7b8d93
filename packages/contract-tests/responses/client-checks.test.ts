import { createSchemaCheck } from "@mangopay-sca/contract";
import { describe, expect, test } from "vitest";
import { clientCheckViolations, responseBodiesOf } from "../src/checks/client-checks.ts";
import { spec } from "../src/spec.ts";

const check = createSchemaCheck(spec());
const bodies = responseBodiesOf(spec()).map((body) => [body.operationId, body.status, body] as const);

describe("the client's compiled checks refuse what the spec refuses, and nothing else", () => {
  test.each(bodies)("%s %d", (_, status, body) => {
    expect(clientCheckViolations(spec(), check, body, status < 400 ? 60 : 10)).toEqual([]);
  });
});
