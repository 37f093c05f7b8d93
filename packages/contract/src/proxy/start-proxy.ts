import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import spec from "@mangopay-sca/spec";
import { createContract } from "../contract.js";
import type { CheckedExchange } from "../exchange.js";
import { Connection } from "./connection.js";
import { ProxyError } from "./proxy-error.js";
import { readUpstream, type TlsOptions } from "./upstream.js";

export interface ProxyOptions {
  /** Where requests go: `https://api.sandbox.mangopay.com`. A path is put before that of each request. */
  upstream: string;
  /** 0, the default, takes a free port. */
  port?: number | undefined;
  /** The interface to listen on; 127.0.0.1 by default. */
  host?: string | undefined;
  /** How long the upstream may send nothing while it is waited for; 60 seconds by default. */
  timeoutMs?: number | undefined;
  /** A client certificate for the upstream, in PEM, and the authorities to trust instead of Node's. */
  tls?: TlsOptions | undefined;
  /** Runs when an exchange has ended, after its bytes have been passed on. */
  onExchange?: ((exchange: CheckedExchange) => void) | undefined;
}

export interface Proxy {
  /** Where it listens: `http://127.0.0.1:4011`. */
  url: string;
  /** Where requests go, without a slash at the end. */
  upstream: string;
  /** Ends all connections. Calls on their way are reported as failed before this returns. */
  close(): Promise<void>;
}

/**
 * Starts a proxy that passes the bytes of both directions on and checks copies of them against the spec. Only Host, the
 * upstream's base path and offers to change the protocol are altered. Rejects with ProxyError when it cannot start.
 */
export async function startProxy(options: ProxyOptions): Promise<Proxy> {
  const { port = 0, host = "127.0.0.1", timeoutMs = 60_000, onExchange = () => {} } = options;
  // Node would take an empty one for all interfaces.
  if (host === "") throw new ProxyError("--host is empty: give it an address to listen on, such as 127.0.0.1.");
  const upstream = readUpstream(options.upstream, options.tls);
  const contract = createContract(spec);
  const connections = new Set<Connection>();
  // allowHalfOpen: a client may close its side and wait for the response.
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (client) => {
    const connection = new Connection(client, {
      upstream,
      timeoutMs,
      report(exchange, ending) {
        const checked = contract.check(exchange);
        if (ending) {
          const { level, direction, expectation } = ending;
          checked[level].push({ direction, pointer: direction, expectation });
        }
        onExchange(checked);
      },
    });
    connections.add(connection);
    client.on("close", () => connections.delete(connection));
  });
  try {
    server.listen(port, host);
    await once(server, "listening");
  } catch (error) {
    const { code = "invalid" } = error as NodeJS.ErrnoException;
    throw new ProxyError(
      code === "EADDRINUSE"
        ? `Port ${port} is taken: choose another one with --port or MANGOPAY_SCA_PROXY_PORT.`
        : `The proxy cannot listen on port ${port} of ${host} (${code}): give --port and --host others.`,
    );
  }
  const { port: listening } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${listening}`,
    upstream: upstream.url,
    close() {
      const closed = new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
      for (const connection of connections) connection.stop();
      return closed;
    },
  };
}
