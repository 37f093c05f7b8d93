import { operationsOf } from "@mangopay-sca/contract";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createArbitraries } from "../src/arbitraries.ts";
import { documentedInput } from "../src/calls.ts";
import { createJudge } from "../src/judge.ts";
import { requestObjections } from "../src/objections/requests.ts";
import { recordingFetch } from "../src/record.ts";
import { sentFor } from "../src/sent-request.ts";
import { cellName, cellsOf, spec } from "../src/spec.ts";

const judge = createJudge(spec());
const arbitraries = createArbitraries(spec());
const operations = operationsOf(spec()).map((operation) => [operation.operationId, operation] as const);

describe("whatever it is given, the client sends what the spec documents, and what it was given", () => {
  test.for(operations)("%s", async ([, operation], context) => {
    await fc.assert(
      fc.asyncProperty(arbitraries.input(operation), async (input) => {
        const request = await sentFor(spec(), operation, input, (send) => recordingFetch(context, send));
        expect(requestObjections(judge, operation, input, request)).toEqual([]);
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
    expect(requestObjections(judge, operation, input, request), name).toEqual([]);
  });
});

describe("a POST that is given no Idempotency-Key gets one of its own", () => {
  const posts = operations.filter(([, { parameters }]) => parameters.some(({ name }) => name === "Idempotency-Key"));

  test.each(posts)("%s", async (_, operation) => {
    const [input] = fc.sample(arbitraries.input(operation), { numRuns: 1, seed: 1 });
    if (!input) throw new Error("fast-check made nothing.");
    const unkeyed = { ...input, idempotencyKey: undefined };
    const request = await sentFor(spec(), operation, unkeyed);
    expect(requestObjections(judge, operation, unkeyed, request)).toEqual([]);
  });
});
