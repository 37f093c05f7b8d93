import type { CheckedExchange } from "@mangopay-sca/contract";
import { listen, type Running } from "./http/listen.js";
import { createHandler } from "./http/server.js";
import { loadSpec } from "./load-spec.js";
import { type Answers, type MockOperation, mockOperationsOf, readAnswers } from "./operations.js";
import { createResponder } from "./responses/responder.js";
import { createFaults, type FaultOptions } from "./scenarios/faults.js";
import { checkScenario, type Scenario } from "./scenarios/scenario-file.js";
import { expandScenario, readScenario } from "./scenarios/scenarios.js";

export interface MockOptions extends FaultOptions {
  /** The port to listen on; 0, the default, takes a free one. */
  port?: number;
  /** The address to listen on; the loopback interface by default, where only this machine can call. */
  host?: string;
  /** Runs on every exchange, with what the check of the request found. */
  onExchange?: (exchange: CheckedExchange) => void;
  /** Makes responses up from the schemas, in place of the documented examples. */
  dynamic?: boolean;
  /** The path of another bundled openapi.json. */
  specPath?: string;
  /** What operations respond with by default: `{ enrollUser: "400.payer" }`. */
  answers?: Answers;
  /** A scenario, its name, or the path of its file; its answers count where `answers` has none. */
  scenario?: string | Scenario;
}

export type Mock = Running;

/**
 * Starts a server that responds to every operation of the spec with its documented examples, made by Prism, and refuses requests
 * that violate the contract. Rejects with MockError when the spec cannot be read or is stale, when a name does not exist, or when
 * it cannot listen.
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const { port = 0, dynamic = false, specPath, host, onExchange } = options;
  const spec = loadSpec(specPath);
  const operations = mockOperationsOf(spec);
  const { answers, ...faults } = scenarioOf(options, operations);
  // Prism takes longer to load than everything else together.
  const { createPrism } = await import("./responses/prism.js");
  const respond = createResponder({
    spec,
    operations,
    prism: createPrism(spec),
    answers: readAnswers(operations, { ...answers, ...options.answers }),
    dynamic,
  });
  const nextFault = createFaults({ ...faults, ...options });
  return listen(createHandler({ respond, nextFault, onExchange }), port, host);
}

function scenarioOf(
  { scenario }: MockOptions,
  operations: Map<string, MockOperation>,
): Pick<Scenario, "answers"> & FaultOptions {
  if (scenario === undefined) return { answers: {} };
  const read = typeof scenario === "string" ? readScenario(scenario) : checkScenario(scenario, "The scenario");
  return expandScenario(read, operations);
}
