import type { Exchange } from "@mangopay-sca/contract";
import { examplesOf, type OpenApiDocument, type Operation, operationsOf } from "@mangopay-sca/spec/model";
import fc from "fast-check";
import { createArbitraries, type Input } from "../src/arbitraries.ts";
import { documentedInput } from "../src/documented-input.ts";
import { sentFor } from "../src/sent-request.ts";
import { isRequest } from "../src/spec.ts";

/** A request that the client made, and what it was passed. */
export interface Sent {
  operation: Operation;
  input: Input;
  request: Exchange["request"];
}

/** Ids with everything that means something in a URL. */
const awkward = { UserId: "a/b?c#d%20e&f é", HookId: "a/b?c#d%20e&f é" };

/** What the client sends for every operation of a spec: its documented requests, generated ones, one with awkward Ids. */
export async function* sentByClient(spec: OpenApiDocument): AsyncGenerator<Sent> {
  const arbitraries = createArbitraries(spec);
  for (const operation of operationsOf(spec)) {
    const { operationId } = operation;
    const bodies = examplesOf(spec).filter((example) => example.operationId === operationId && isRequest(example));
    const inputs: Input[] = [
      ...bodies.map(({ value }) => ({ ...documentedInput(spec, operationId), body: value })),
      ...fc.sample(arbitraries.input(operation), { numRuns: 4, seed: 1 }),
    ];
    const [plain = documentedInput(spec, operationId)] = inputs;
    inputs.push({ ...plain, path: { ...plain.path, ...awkward } });
    for (const input of inputs) yield { operation, input, request: await sentFor(spec, operation, input) };
  }
}
