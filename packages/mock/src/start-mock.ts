import { createLogger } from "@stoplight/prism-core";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";
import { MockError, PortTakenError } from "./errors.js";
import { loadSpec } from "./load-spec.js";

export interface MockOptions {
  /** The port to listen on; 0, the default, takes a free one. */
  port?: number;
  /** Makes answers up from the schemas, in place of the documented examples. */
  dynamic?: boolean;
  /** The path of another bundled openapi.json. */
  specPath?: string;
}

export interface Mock {
  /** Where it listens, on the loopback interface: `http://127.0.0.1:4010`. */
  url: string;
  /** Stops listening and drops open connections. */
  close(): Promise<void>;
}

/**
 * Starts a Prism server that answers every operation of the spec with its documented examples.
 * Rejects with MockError when the spec cannot be read or is stale, or when the port is taken.
 */
export async function startMock({ port = 0, dynamic = false, specPath }: MockOptions = {}): Promise<Mock> {
  const operations = await getHttpOperationsFromSpec(loadSpec(specPath));
  const server = createServer(operations, {
    // Logging every request costs Prism two thirds of its speed.
    components: { logger: createLogger("mock", { level: "silent" }) },
    config: {
      isProxy: false,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: false,
      upstreamProxy: undefined,
      mock: { dynamic },
    },
    cors: true,
  });
  try {
    const url = await server.listen(port, "127.0.0.1");
    return { url, close: () => server.close() };
  } catch (reason) {
    if (String(reason).includes("EADDRINUSE")) throw new PortTakenError(port);
    throw new MockError(`The mock cannot listen on port ${port}: ${reason}.`);
  }
}
