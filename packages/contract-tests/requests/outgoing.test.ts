import { createContract } from "@mangopay-sca/contract";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createArbitraries } from "../src/arbitraries.ts";
import { requestViolations } from "../src/checks/requests.ts";
import { createDocumented } from "../src/documented.ts";
import { recordingFetch } from "../src/record.ts";
import { sentFor } from "../src/sent-request.ts";
import { exampleName, isRequest, spec } from "../src/spec.ts";

const contract = createContract(spec(), { showNames: true });
const arbitraries = createArbitraries(spec());
const documented = createDocumented(spec());
const operations = documented.operations.map((operation) => [operation.operationId, operation] as const);

describe("whatever it is passed, the client sends what the spec documents, and what it was passed", () => {
  test.for(operations)("%s", async ([, operation], context) => {
    await fc.assert(
      fc.asyncProperty(arbitraries.input(operation), async (input) => {
        const request = await sentFor(documented, operation, input, (send) => recordingFetch(context, send));
        expect(requestViolations(contract, operation, input, request)).toEqual([]);
      }),
      { numRuns: 60, seed: 1 },
    );
  });
});

describe("a documented request goes out as it was published", () => {
  const requests = documented.examples.filter(isRequest);

  test.for(requests.map((example) => [exampleName(example), example] as const))(
    "%s",
    async ([name, example], context) => {
      const operation = documented.operation(example.operationId);
      const input = { ...documented.input(example.operationId), body: example.value };
      const request = await sentFor(documented, operation, input, (send) => recordingFetch(context, send));
      expect(requestViolations(contract, operation, input, request), name).toEqual([]);
    },
  );
});

describe("a POST without an Idempotency-Key gets one of its own", () => {
  const posts = operations.filter(([, { parameters }]) => parameters.some(({ name }) => name === "Idempotency-Key"));

  test.each(posts)("%s", async (_, operation) => {
    const [input] = fc.sample(arbitraries.input(operation), { numRuns: 1, seed: 1 });
    if (!input) throw new Error("fast-check made nothing.");
    const unkeyed = { ...input, idempotencyKey: undefined };
    const request = await sentFor(documented, operation, unkeyed);
    expect(requestViolations(contract, operation, unkeyed, request)).toEqual([]);
  });
});
