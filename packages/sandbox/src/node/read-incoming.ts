import type { IncomingMessage } from "node:http";
import { bodyLimit, type PlainRequest, tooLarge } from "../http/plain.js";

/** A request of node:http as the core takes it. Rejects when its connection ends before its body. */
export async function readIncoming(incoming: IncomingMessage, origin: string): Promise<PlainRequest> {
  const { method = "GET" } = incoming;
  const headers: Record<string, string> = {};
  for (const name in incoming.headers) headers[name] = String(incoming.headers[name]);
  const hasBody = method !== "GET" && method !== "HEAD";
  const bytes = hasBody ? await readBytes(incoming) : undefined;
  const url = addressOf(incoming, origin);
  return {
    method,
    url,
    headers,
    signal: undefined,
    async bytes() {
      if (bytes === undefined || bytes.length === 0) return undefined;
      if (bytes.length > bodyLimit) throw tooLarge();
      return bytes;
    },
    toRequest: () => new Request(url, { method, headers, ...(bytes?.length ? { body: bytes } : {}) }),
  };
}

/** The path is joined, not resolved: `//host/` is a path here. Where the Host header is no host, the server's own counts. */
function addressOf({ headers, url = "/" }: IncomingMessage, origin: string): URL {
  const called = url.startsWith("/") ? `http://${headers.host}${url}` : url;
  if (headers.host === undefined || !URL.canParse(called)) return new URL(url.startsWith("/") ? origin + url : origin);
  const address = new URL(called);
  // No Request has them.
  address.username = "";
  address.password = "";
  return address;
}

/** The beginning is enough of what is too large. The connection lives on for the response; Node reads the rest. */
async function readBytes(incoming: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming.iterator({ destroyOnReturn: false })) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > bodyLimit) break;
  }
  return Buffer.concat(chunks);
}
