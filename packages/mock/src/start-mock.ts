import type { CheckedExchange } from "@mangopay-sca/contract";
import { type Answers, documentedOperations, readAnswers } from "./documented.js";
import { tell } from "./exchange.js";
import { createFront } from "./front.js";
import { listen, type Running } from "./listen.js";
import { loadSpec, type Spec } from "./load-spec.js";
import { createPrism } from "./prism.js";
import { readScenario } from "./scenarios.js";
import { createWeather, type WeatherOptions } from "./weather.js";

export interface MockOptions extends WeatherOptions {
  /** The port to listen on; 0, the default, takes a free one. */
  port?: number;
  /** The address to listen on; the loopback interface by default, where only this machine can call. */
  host?: string;
  /** Told of every exchange. */
  onExchange?: (exchange: CheckedExchange) => void;
  /** Makes answers up from the schemas, in place of the documented examples. */
  dynamic?: boolean;
  /** The path of another bundled openapi.json. */
  specPath?: string;
  /** What operations answer unless a request asks for something else: `{ enrollUser: "400.payer" }`. */
  answers?: Answers;
  /** The name of a scenario, whose answers are given where `answers` has none. */
  scenario?: string;
}

export type Mock = Running;

/**
 * Starts a Prism server that answers every operation of the spec with its documented examples.
 * Rejects with MockError when the spec cannot be read or is stale, when an answer does not exist, or when the port is taken.
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const { port = 0, dynamic = false, specPath } = options;
  const { story: _, ...scenario } =
    options.scenario === undefined ? { story: "", answers: {} } : readScenario(options.scenario);
  const spec = loadSpec(specPath);
  const front = createFront({
    ask: await createPrism(spec, { dynamic }),
    operations: documentedOperations(spec),
    answers: readAnswers(spec, { ...scenario.answers, ...options.answers }),
    malformedMessage: malformedMessage(spec),
    weather: createWeather({ ...scenario, ...options }),
    ...(options.onExchange ? { onAnswer: tell(spec, options.onExchange) } : {}),
  });
  return listen(front, port, options.host);
}

/** The API's own words for a malformed request, from the documented example. */
export function malformedMessage({ components }: Spec): string {
  const { content } = components.responses.BadRequest ?? {};
  const [example] = Object.values(content ?? {}).flatMap(({ examples = {} }) => Object.values(examples));
  return (example?.value as { Message?: string } | undefined)?.Message ?? "The request is malformed.";
}
