import { createSchemas, operationsOf } from "@mangopay-sca/contract";
import { type Mock, startMock } from "@mangopay-sca/mock";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createArbitraries } from "../src/arbitraries.ts";
import { bareRequest } from "../src/http-calls.ts";
import { spec } from "../src/spec.ts";

const check = createSchemas(spec());
const { near } = createArbitraries(spec());
const withBody = operationsOf(spec()).flatMap(({ operationId, requestBody }) => {
  const [content] = Object.values(requestBody?.content ?? {});
  return content && operationId !== "createOAuthToken" ? [[operationId, content.schema] as const] : [];
});
let mock: Mock;

beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

describe("the mock refuses a body with 400 exactly when Ajv does", () => {
  test.for(withBody)("%s", async ([operationId, schema]) => {
    const { path, init } = bareRequest(spec(), operationId);
    const verdicts = { accepted: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(near(schema), async (body) => {
        const findings = check(schema, body);
        const sent = { ...init, body: JSON.stringify(body), signal: AbortSignal.timeout(240_000) };
        const response = await fetch(mock.url + path, sent);
        await response.text();
        verdicts[findings.length === 0 ? "accepted" : "refused"]++;
        const told = `${operationId} answered ${response.status}; Ajv: ${JSON.stringify(findings)}`;
        expect(findings.length > 0 ? response.status === 400 : response.ok, told).toBe(true);
      }),
      { numRuns: 60, seed: 1 },
    );
    expect(Math.min(verdicts.accepted, verdicts.refused), JSON.stringify(verdicts)).toBeGreaterThan(5);
  });
});
