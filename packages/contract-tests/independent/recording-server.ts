import { createServer, type IncomingMessage, request } from "node:http";
import type { AddressInfo } from "node:net";
import { text as readText } from "node:stream/consumers";
import type { Exchange } from "@mangopay-sca/contract";

/** An exchange with the headers of its request in the order and spelling of the wire, names and values by turns. */
export interface RecordedExchange extends Exchange {
  rawHeaders: string[];
  /** What the caller said it would do next, by a GET of `/-/WORDS`. */
  call: string;
}

/** A server in front of another one that keeps what passes, as it was on the wire. fetch could not pass on a GET with a body. */
export async function startRecordingServer(upstream: string) {
  const exchanges: RecordedExchange[] = [];
  let call = "";
  const server = createServer(async (incoming, outgoing) => {
    const { method = "GET", url = "/", headers, rawHeaders } = incoming;
    if (url.startsWith("/-/")) {
      call = decodeURIComponent(url.slice("/-/".length));
      outgoing.end();
      return;
    }
    const body = await readText(incoming);
    const response = await passOn(upstream, incoming, body);
    const { statusCode: status = 0 } = response;
    const text = await readText(response);
    exchanges.push({
      request: { method, url, headers: plain(headers), body },
      response: { status, headers: plain(response.headers), body: text },
      rawHeaders,
      call,
    });
    const { connection: _, "keep-alive": __, "transfer-encoding": ___, ...passedOn } = response.headers;
    outgoing.writeHead(status, passedOn).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    exchanges,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

function passOn(upstream: string, { method, url, headers }: IncomingMessage, body: string): Promise<IncomingMessage> {
  const { host: _, connection: __, "transfer-encoding": ___, "content-length": length, ...passedOn } = headers;
  const hasBody = body !== "" || length !== undefined;
  const sent = hasBody ? { ...passedOn, "content-length": Buffer.byteLength(body) } : passedOn;
  return new Promise((resolve, reject) => {
    request(upstream + url, { method, headers: sent, signal: AbortSignal.timeout(240_000) }, resolve)
      .on("error", reject)
      .end(body);
  });
}

const plain = (headers: IncomingMessage["headers"]) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
