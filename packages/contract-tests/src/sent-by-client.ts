import type { Exchange } from "@mangopay-sca/contract";
import type { OpenApiDocument, Operation } from "@mangopay-sca/spec/model";
import fc from "fast-check";
import { type Arbitraries, createArbitraries, type Input } from "./arbitraries.ts";
import { createDocumented, type Documented } from "./documented.ts";
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

/** What the client sends for every operation of a spec. */
export async function* sentByClient(spec: OpenApiDocument): AsyncGenerator<Sent> {
  const documented = createDocumented(spec);
  const arbitraries = createArbitraries(spec);
  for (const operation of documented.operations) yield* sentForOperation(arbitraries, documented, operation);
}

/** What it sends for one: the documented requests, generated ones, one without a key, one with awkward Ids. */
export async function* sentForOperation(
  arbitraries: Arbitraries,
  documented: Documented,
  operation: Operation,
): AsyncGenerator<Sent> {
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
