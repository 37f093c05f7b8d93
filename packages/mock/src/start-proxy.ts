import type { CheckedExchange } from "@mangopay-sca/contract";
import { documentedOperations } from "./documented.js";
import { MockError } from "./errors.js";
import { tell } from "./exchange.js";
import { createFront } from "./front.js";
import { listen, type Running } from "./listen.js";
import { loadSpec } from "./load-spec.js";
import { createPrism } from "./prism.js";
import { malformedMessage } from "./start-mock.js";

export interface ValidationProxyOptions {
  /** The server behind: a sandbox, or Mangopay's. */
  upstream: string;
  /** The port to listen on; 0, the default, takes a free one. */
  port?: number;
  specPath?: string;
  onExchange?: (exchange: CheckedExchange) => void;
}

/**
 * Starts a proxy that forwards every call and holds both directions against the spec. Violations are told to `onExchange` and
 * stand in the answer's header `sl-violations`; the answer itself is passed on as it came.
 * Rejects with MockError when the upstream is no URL or the port is taken.
 */
export async function startValidationProxy(options: ValidationProxyOptions): Promise<Running> {
  const { port = 0, specPath, onExchange } = options;
  const upstream = readUpstream(options.upstream);
  const spec = loadSpec(specPath);
  const front = createFront({
    ask: await createPrism(spec, { dynamic: false, upstream }),
    operations: documentedOperations(spec),
    answers: new Map(),
    malformedMessage: malformedMessage(spec),
    weather: () => ({ pauseMs: 0, drop: false }),
    ...(onExchange ? { onAnswer: tell(spec, onExchange) } : {}),
  });
  return listen(front, port);
}

function readUpstream(text: string): URL {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return new URL(text);
  throw new MockError(`"${text}" is no address to forward to: give --upstream a URL, as http://127.0.0.1:4020.`);
}
