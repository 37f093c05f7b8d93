import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished } from "vitest";
import { createScaClient, type ScaClientOptions } from "../src/index.js";
import { tokenBody } from "./bodies.js";

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** Answers with JSON, or with other text as it stands. */
export const reply =
  (status: number, body: unknown, headers: Record<string, string> = {}): Handler =>
  (_, response) => {
    const text = typeof body === "string" ? body : JSON.stringify(body);
    response.writeHead(status, { "Content-Type": "application/json", ...headers }).end(text);
  };

/** Hangs up before it answers. */
export const drop: Handler = (_, response) => response.destroy();
/** Hangs up in the middle of the body. */
export const dropMidBody: Handler = (_, response) => {
  response.writeHead(200, { "Content-Type": "application/json", "Content-Length": "100" });
  response.write('{"UserStatus":', () => response.destroy());
};
/** Never answers. */
export const silent: Handler = () => {};
/** What a gateway answers. */
export const html = "<html>Bad gateway</html>";

/**
 * A real server on loopback that fails as asked. `handlers` answer the calls other than for tokens, in order; the last one
 * answers all that follow. `calls` lists every request as method and path, tokens as "token"; `arrived` waits until there are
 * so many.
 */
export async function serveFaults(handlers: Handler[], token = reply(200, tokenBody)) {
  const calls: string[] = [];
  const keys: (string | undefined)[] = [];
  let next = 0;
  const server = createServer((request, response) => {
    if (request.url === "/v2.01/oauth/token") {
      calls.push("token");
      return token(request, response);
    }
    calls.push(`${request.method} ${request.url?.replace("/v2.01/a-client/", "")}`);
    keys.push(request.headers["idempotency-key"] as string | undefined);
    handlers[Math.min(next++, handlers.length - 1)]?.(request, response);
  });
  const { baseUrl } = await listen(server);
  const arrived = (count: number) => expect.poll(() => calls.length, { interval: 2 }).toBe(count);
  return { calls, keys, arrived, server, baseUrl };
}

/** The same, and a client for it. */
export async function faultServer(handlers: Handler[], options: Partial<ScaClientOptions> = {}, token?: Handler) {
  const served = await serveFaults(handlers, token);
  const sca = createScaClient({
    clientId: "a-client",
    apiKey: "a-key",
    baseUrl: served.baseUrl,
    timeoutMs: 60_000,
    retry: { baseDelayMs: 1 },
    ...options,
  });
  return { sca, ...served };
}

/** Has a server listen on loopback until the test ends. */
export async function listen(server: Server) {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { server, baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

export * from "./bodies.js";
