import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, BlockList, isIP } from "node:net";
import { refuseBrokenRequests } from "@mangopay-sca/contract/broken-requests";
import { problem } from "../control/problem.js";
import type { Sandbox } from "../sandbox.js";
import { createHandler } from "./handler.js";
import { PortTakenError, ServeError } from "./serve-error.js";

export interface ServeOptions {
  /** The port to listen on; 0, the default, takes a free one. */
  port?: number;
  /** The address to listen on; the loopback interface by default, where only this machine can call. */
  host?: string;
}

export interface Served {
  /** Where it listens: `http://127.0.0.1:4020`. */
  url: string;
  /** Stops listening and drops open connections; the sandbox goes on. */
  close(): Promise<void>;
}

/** Serves a sandbox over HTTP. Rejects with ServeError when it cannot listen. */
export async function serveSandbox(sandbox: Pick<Sandbox, "answer">, options: ServeOptions = {}): Promise<Served> {
  const { port = 0, host = "127.0.0.1" } = options;
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new ServeError(`${port} is not a port: give a number from 0 to 65535.`);
  }
  if (host.trim() === "") throw new ServeError("The host to listen on is empty: give an address, as 127.0.0.1.");
  let url = "";
  const handler = createHandler(sandbox, { origin: () => url, isLocal: isLoopback(host) });
  const server = createServer({ requireHostHeader: false, keepAliveTimeout: 60_000 }, handler);
  refuseBrokenRequests(server, "sandbox", problem);
  // What else a client expects, it gets the response at once (RFC 9110, 10.1.1).
  server.on("checkExpectation", handler);
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "EADDRINUSE") throw new PortTakenError(port);
    if (code === "ENOTFOUND" || code === "EADDRNOTAVAIL") {
      throw new ServeError(`"${host}" is not an address of this machine: give another host, as 127.0.0.1.`);
    }
    throw new ServeError(`The sandbox cannot listen on ${host}, port ${port}: ${message}.`, { cause: error });
  }
  url = `http://${host.includes(":") ? `[${host}]` : host}:${(server.address() as AddressInfo).port}`;
  return {
    url,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addAddress("::1", "ipv6");

function isLoopback(host: string): boolean {
  const version = isIP(host);
  return version === 0 ? host === "localhost" : loopback.check(host, version === 6 ? "ipv6" : "ipv4");
}
