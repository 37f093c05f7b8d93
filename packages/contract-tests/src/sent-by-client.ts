import type { Exchange } from "@mangopay-sca/contract";
import { type OpenApiDocument, type Operation, operationsOf } from "@mangopay-sca/spec/model";
import fc from "fast-check";
import { createArbitraries, type Input } from "./arbitraries.ts";
import { createDocumented } from "./documented.ts";
import { sentFor } from "./sent-request.ts";
import { isRequest } from "./spec.ts";

/** A request that the client made, and what it was passed. */
export interface Sent {
  operation: Operation;
  input: Input;
  request: Exchange["request"];
}

/** Ids with everything that means something in a URL. */
const awkward = { UserId: "a/b?c#d%20e&f é", HookId: "a/b?c#d%20e&f é" };

/** Made once for a spec: each operation is asked for on its own. */
const made = new WeakMap<OpenApiDocument, ReturnType<typeof madeFor>>();
const madeFor = (spec: OpenApiDocument) => ({
  arbitraries: createArbitraries(spec),
  documented: createDocumented(spec),
});

/** What the client sends for operations of a spec: its documented requests, generated ones, one without a key, one with awkward Ids. */
export async function* sentByClient(spec: OpenApiDocument, operations = operationsOf(spec)): AsyncGenerator<Sent> {
  const { arbitraries, documented } = made.get(spec) ?? madeFor(spec);
  made.set(spec, { arbitraries, documented });
  for (const operation of operations) {
    const { operationId } = operation;
    const bodies = documented.examples.filter((example) => example.operationId === operationId && isRequest(example));
    const inputs: Input[] = [
      ...bodies.map(({ value }) => ({ ...documented.input(operationId), body: value })),
      ...fc.sample(arbitraries.input(operation), { numRuns: 4, seed: 1 }),
    ];
    const [plain = documented.input(operationId)] = inputs;
    inputs.push({ ...plain, idempotencyKey: undefined }, { ...plain, path: { ...plain.path, ...awkward } });
    for (const input of inputs) yield { operation, input, request: await sentFor(documented, operation, input) };
  }
}
