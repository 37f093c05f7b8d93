import { operationsOf } from "@mangopay-sca/contract";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createArbitraries } from "../src/arbitraries.ts";
import { documentedInput } from "../src/calls.ts";
import { createJudge } from "../src/judge.ts";
import { recordingFetch } from "../src/record.ts";
import { readSent, sentFor } from "../src/sent-request.ts";
import { cellName, cellsOf, spec } from "../src/spec.ts";

const judge = createJudge(spec());
const arbitraries = createArbitraries(spec());
const operations = operationsOf(spec()).map((operation) => [operation.operationId, operation] as const);

describe("whatever it is given, the client sends what the spec documents, and what it was given", () => {
  test.for(operations)("%s", async ([operationId, operation], context) => {
    const isKeyed = operation.parameters.some(({ name }) => name === "Idempotency-Key");
    await fc.assert(
      fc.asyncProperty(arbitraries.input(operation), async (input) => {
        const request = await sentFor(spec(), operation, input, (send) => recordingFetch(context, send));
        expect(judge({ request }, operationId)).toEqual([]);
        const { path, query, body, idempotencyKey } = readSent(request, operation.path);
        const { ClientId = "a client/with a slash", ...values } = path;
        expect(ClientId, `${operationId} path/ClientId`).toBe("a client/with a slash");
        expect(values, `${operationId} path`).toEqual(input.path);
        const asked = Object.fromEntries(Object.entries(input.query).map(([name, value]) => [name, String(value)]));
        expect(query, `${operationId} query`).toMatchObject(asked);
        expect(body, `${operationId} body`).toEqual(input.body);
        expect(idempotencyKey, `${operationId} header/idempotency-key`).toBe(
          isKeyed ? input.idempotencyKey : undefined,
        );
      }),
      { numRuns: 60, seed: 1 },
    );
  });
});

describe("a documented request goes out as it was published", () => {
  const requests = cellsOf(spec()).filter(({ status }) => status === "request");

  test.for(requests.map((cell) => [cellName(cell), cell] as const))("%s", async ([name, cell], context) => {
    const operation = operationsOf(spec()).find(({ operationId }) => operationId === cell.operationId);
    if (!operation) throw new Error(`The spec has no operation ${cell.operationId}.`);
    const input = { ...documentedInput(spec(), cell.operationId), body: cell.value };
    const request = await sentFor(spec(), operation, input, (send) => recordingFetch(context, send));
    expect(judge({ request }, cell.operationId)).toEqual([]);
    expect(readSent(request, cell.path).body, name).toEqual(cell.value);
  });
});

describe("a POST that is given no Idempotency-Key gets one of its own", () => {
  const posts = operations.filter(([, { parameters }]) => parameters.some(({ name }) => name === "Idempotency-Key"));

  test.each(posts)("%s", async (operationId, operation) => {
    const [input] = fc.sample(arbitraries.input(operation), { numRuns: 1, seed: 1 });
    if (!input) throw new Error("fast-check made nothing.");
    const request = await sentFor(spec(), operation, { ...input, idempotencyKey: undefined });
    expect(judge({ request }, operationId)).toEqual([]);
    expect(request.headers["idempotency-key"], `${operationId} header/idempotency-key`).toMatch(/^[\w-]{16,36}$/);
  });
});
