import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import type { CheckedExchange } from "@mangopay-sca/contract";
import type { createResponder } from "../responses/responder.js";
import type { Fault } from "../scenarios/faults.js";
import { findingsHeader } from "./findings-header.js";
import { type MockResponse, Problem } from "./problem.js";
import { readRequest } from "./read-request.js";

export interface ServerOptions {
  respond: ReturnType<typeof createResponder>;
  /** What happens to each request before it is answered. */
  nextFault: () => Fault;
  /** Runs after every check, before the response is sent. */
  onExchange?: ((exchange: CheckedExchange) => void) | undefined;
}

/** The mock over HTTP: CORS, faults, bodies, and a response to whatever fails. */
export function createHandler({ respond, nextFault, onExchange }: ServerOptions): RequestListener {
  async function serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    allowAnyOrigin(incoming, response);
    if (incoming.method === "OPTIONS" && incoming.headers["access-control-request-method"]) {
      return void response.writeHead(204).end();
    }
    const { pauseMs, drop } = nextFault();
    if (pauseMs > 0 && !(await outlasts(response, pauseMs))) return;
    if (drop) return void incoming.destroy();
    const { response: made, checked } = await respond(await readRequest(incoming));
    onExchange?.(checked);
    const findings = findingsHeader(checked);
    send(
      response,
      findings === undefined ? made : { ...made, headers: { ...made.headers, "sl-violations": findings } },
    );
  }

  return (incoming, response) => {
    serve(incoming, response).catch((error: unknown) => {
      // The client has gone. Node 20 says it only of the request, where that followed another one at once.
      if (response.destroyed || incoming.errored) return void response.destroy();
      if (error instanceof Problem) return send(response, error.toResponse());
      console.error(error);
      send(response, new Problem(500, "The mock failed.").toResponse());
    });
  };
}

/** Waits; false when the connection was closed before the end. */
async function outlasts(response: ServerResponse, pauseMs: number): Promise<boolean> {
  const closed = new AbortController();
  response.once("close", () => closed.abort());
  return pause(pauseMs, true, { signal: closed.signal }).catch(() => false);
}

function allowAnyOrigin({ headers }: IncomingMessage, response: ServerResponse): void {
  response.setHeader("Access-Control-Allow-Origin", headers.origin ?? "*");
  response.setHeader("Access-Control-Allow-Headers", headers["access-control-request-headers"] ?? "*");
  response.setHeader("Access-Control-Allow-Methods", "GET, PUT, POST, DELETE");
  response.setHeader("Access-Control-Expose-Headers", "*");
}

function send(response: ServerResponse, { status, headers, text }: MockResponse): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.statusCode = status;
  if (text !== undefined) response.setHeader("Content-Length", Buffer.byteLength(text));
  response.end(text);
}
