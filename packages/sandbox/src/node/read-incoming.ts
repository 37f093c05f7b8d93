import type { IncomingMessage } from "node:http";

/** What the core takes, and a byte: it refuses what is larger. */
const mostBytes = 1_048_577;

/** A request of node:http as the core takes it. Throws TypeError for what no Request can be. */
export async function readIncoming(incoming: IncomingMessage, origin: string): Promise<Request> {
  const { method = "GET", url = "/" } = incoming;
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(incoming.headers)) headers[name] = String(value);
  const hasBody = method !== "GET" && method !== "HEAD";
  const bytes = hasBody ? await readBytes(incoming) : undefined;
  const body = bytes === undefined || bytes.length === 0 ? {} : { body: new Uint8Array(bytes) };
  return new Request(addressOf(incoming, url, origin), { method, headers, ...body });
}

/** The path is joined, not resolved: `//host/` is a path here. Where the Host header is no host, the server's own counts. */
function addressOf({ headers }: IncomingMessage, url: string, origin: string): string {
  if (!url.startsWith("/")) return URL.canParse(url) ? url : `${origin}/`;
  const called = `http://${headers.host}`;
  return headers.host !== undefined && URL.canParse(called) ? called + url : origin + url;
}

/** The connection lives on for the response; Node reads the rest. */
async function readBytes(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming.iterator({ destroyOnReturn: false })) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= mostBytes) break;
  }
  return Buffer.concat(chunks);
}
