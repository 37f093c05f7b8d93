import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { controlPath } from "../control/path.js";
import { problem } from "../control/problem.js";
import type { Sandbox } from "../sandbox.js";
import { readIncoming } from "./read-incoming.js";
import { writeResponse } from "./write-response.js";

export interface HandlerOptions {
  /** Where it listens. */
  origin(): string;
  /** Listens where only this machine can call. */
  isLocal: boolean;
}

/** A sandbox over HTTP. Where its fetch rejects, the connection is dropped, as it would be over a network. */
export function createHandler(
  { answer }: Pick<Sandbox, "answer">,
  { origin, isLocal }: HandlerOptions,
): RequestListener {
  async function serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const isControl = (incoming.url ?? "").startsWith(controlPath);
    // A name that another site has pointed to this machine (DNS rebinding) would pass for the same site.
    if (isControl && isLocal && !isLocalName(incoming.headers.host)) {
      return writeResponse(outgoing, refusal(403, "The control API is called by the name localhost or 127.0.0.1."));
    }
    if ((incoming.url ?? "").startsWith("/v2.01/")) {
      allowAnyOrigin(incoming, outgoing);
      if (incoming.method === "OPTIONS") return void outgoing.writeHead(204).end();
    }
    // What no Request may be (Fetch, 2.2.1), though a part may ask for one; CONNECT does not come as a request.
    if (incoming.method === "TRACE" || incoming.method === "TRACK") {
      return writeResponse(outgoing, refusal(400, `The sandbox does not take ${incoming.method}.`));
    }
    const response = await answer(await readIncoming(incoming, origin())).catch(() => undefined);
    if (response) await writeResponse(outgoing, response);
    else outgoing.destroy();
  }

  return (incoming, outgoing) => {
    // The connection has ended: the client went, or the body broke off.
    serve(incoming, outgoing).catch(() => outgoing.destroy());
  };
}

const refusal = (status: number, detail: string) => ({ status, ...problem(status, detail) });

const isLocalName = (host: string | undefined): boolean =>
  host === undefined || /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/i.test(host);

/** The API is called from pages of any site, as the mock is. */
function allowAnyOrigin({ headers }: IncomingMessage, outgoing: ServerResponse): void {
  outgoing.setHeader("Access-Control-Allow-Origin", headers.origin ?? "*");
  outgoing.setHeader("Access-Control-Allow-Headers", headers["access-control-request-headers"] ?? "*");
  outgoing.setHeader("Access-Control-Allow-Methods", "GET, PUT, POST, DELETE");
  outgoing.setHeader("Access-Control-Expose-Headers", "*");
}
