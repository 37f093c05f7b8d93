import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { MockError, PortTakenError } from "./errors.js";

export interface Running {
  /** Where it listens, on the loopback interface unless told otherwise: `http://127.0.0.1:4010`. */
  url: string;
  /** Stops listening and drops open connections. */
  close(): Promise<void>;
}

/** Serves on the loopback interface unless `host` says otherwise; port 0 takes a free one. Rejects with MockError when it cannot listen. */
export async function listen(handler: RequestListener, port: number, host = "127.0.0.1"): Promise<Running> {
  const server = createServer(handler);
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EADDRINUSE") throw new PortTakenError(port);
    throw new MockError(`The mock cannot listen on port ${port}: ${(error as Error).message}.`, { cause: error });
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
