import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text as readText } from "node:stream/consumers";
import type { Exchange } from "@mangopay-sca/contract";

/** A server in front of another one that keeps what passes, as it was on the wire. */
export async function startRecordingServer(upstream: string) {
  const exchanges: Exchange[] = [];
  const server = createServer(async (incoming, outgoing) => {
    const { method = "GET", url = "/" } = incoming;
    const headers = plain(incoming.headers);
    const body = await readText(incoming);
    const { host: _, connection: __, "content-length": ___, ...passedOn } = headers;
    const init = { method, headers: passedOn, ...(body === "" ? {} : { body }), signal: AbortSignal.timeout(240_000) };
    const response = await fetch(upstream + url, init);
    const { status } = response;
    const text = await response.text();
    exchanges.push({
      request: { method, url, headers, body },
      response: { status, headers: Object.fromEntries(response.headers), body: text },
    });
    outgoing.writeHead(status, { "Content-Type": response.headers.get("content-type") ?? "text/plain" });
    outgoing.end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    exchanges,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

const plain = (headers: IncomingMessage["headers"]) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
