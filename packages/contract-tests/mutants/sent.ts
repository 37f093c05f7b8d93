import { type Exchange, type OpenApi, type Operation, operationsOf } from "@mangopay-sca/contract";
import fc from "fast-check";
import { createArbitraries, type Input } from "../src/arbitraries.ts";
import { documentedInput } from "../src/calls.ts";
import { sentFor } from "../src/sent-request.ts";
import { cellsOf } from "../src/spec.ts";

/** A request that the client made, and what it was asked for. */
export interface Sent {
  operation: Operation;
  input: Input;
  request: Exchange["request"];
}

/** Ids with everything that means something in a URL. */
const awkward = { UserId: "a/b?c#d%20e&f é", HookId: "a/b?c#d%20e&f é" };

/** What the client sends for every operation of a spec: its documented requests, some that are made up, one with awkward Ids. */
export async function* sentByClient(spec: OpenApi): AsyncGenerator<Sent> {
  const arbitraries = createArbitraries(spec);
  for (const operation of operationsOf(spec)) {
    const { operationId } = operation;
    const bodies = cellsOf(spec).filter((cell) => cell.operationId === operationId && cell.status === "request");
    const inputs: Input[] = [
      ...bodies.map(({ value }) => ({ ...documentedInput(spec, operationId), body: value })),
      ...fc.sample(arbitraries.input(operation), { numRuns: 4, seed: 1 }),
    ];
    const [plain = documentedInput(spec, operationId)] = inputs;
    inputs.push({ ...plain, path: { ...plain.path, ...awkward } });
    for (const input of inputs) yield { operation, input, request: await sentFor(spec, operation, input) };
  }
}
