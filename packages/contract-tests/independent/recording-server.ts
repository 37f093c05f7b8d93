import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import type { Exchange } from "@mangopay-sca/contract";

/** A server in front of another one that keeps what passes, as it was on the wire. */
export async function startRecordingServer(upstream: string) {
  const exchanges: Exchange[] = [];
  const server = createServer(async (incoming, outgoing) => {
    const { method = "GET", url = "/" } = incoming;
    const headers = plain(incoming.headers);
    const body = await text(incoming);
    const { host: _, connection: __, "content-length": ___, ...passedOn } = headers;
    const init = { method, headers: passedOn, ...(body === "" ? {} : { body }), signal: AbortSignal.timeout(240_000) };
    const answer = await fetch(upstream + url, init);
    const answered = await answer.text();
    const response = { status: answer.status, headers: Object.fromEntries(answer.headers), body: answered };
    exchanges.push({ request: { method, url, headers, body }, response });
    outgoing.writeHead(answer.status, { "Content-Type": answer.headers.get("content-type") ?? "text/plain" });
    outgoing.end(answered);
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
