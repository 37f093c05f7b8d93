import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { MockError, PortTakenError } from "../errors.js";
import { refuseBrokenRequests } from "./broken-requests.js";

export interface Running {
  /** Where it listens: `http://127.0.0.1:4010`. */
  url: string;
  /** Stops listening and drops open connections. */
  close(): Promise<void>;
}

/** Serves on the loopback interface by default; port 0 takes a free one. Rejects with MockError when it cannot listen. */
export async function listen(handler: RequestListener, port: number, host = "127.0.0.1"): Promise<Running> {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new MockError(`${port} is not a port: give a number from 0 to 65535.`);
  }
  if (host.trim() === "") throw new MockError("The host to listen on is empty: give an address, as 127.0.0.1.");
  // Without a Host header, Node would answer in place of the mock.
  const server = createServer({ requireHostHeader: false }, handler);
  refuseBrokenRequests(server);
  // What else a client expects, it gets the response at once (RFC 9110, 10.1.1).
  server.on("checkExpectation", handler);
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "EADDRINUSE") throw new PortTakenError(port);
    if (code === "ENOTFOUND" || code === "EADDRNOTAVAIL") {
      throw new MockError(`"${host}" is not an address of this machine: give another host, as 127.0.0.1.`);
    }
    throw new MockError(`The mock cannot listen on ${host}, port ${port}: ${message}.`, { cause: error });
  }
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
