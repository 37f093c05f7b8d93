import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate } from "node:zlib";
import { Agent, type Dispatcher, ProxyAgent, request as undiciRequest } from "undici";
import type { Fetch } from "../options.js";
import { type PlainRequest, type PlainResponse, takesPlainRequests } from "./plain.js";

export interface UndiciTransportOptions {
  /** Connections to each server at most; 64 by default. */
  connections?: number | undefined;
  /** How long an idle connection is kept open, in milliseconds; 60,000 by default. */
  keepAliveTimeoutMs?: number | undefined;
  /** The URL of an HTTP proxy. */
  proxy?: string | undefined;
  /** For mutual TLS, which the `api-mtls` hosts demand: PEM texts of the client's certificate and key, and of a private CA. */
  tls?:
    | { cert?: string | undefined; key?: string | undefined; passphrase?: string | undefined; ca?: string | undefined }
    | undefined;
}

/** What createScaClient takes to send its requests over undici, and a way to close the connections. */
export interface UndiciTransport {
  fetch: Fetch;
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Sends requests with undici.request, at a fraction of fetch's cost: `createScaClient({ ...options, fetch: transport.fetch })`.
 * Abort, time limits and decompression work as in fetch; redirects are not followed. Needs the package undici beside this one.
 */
export function undiciTransport(options: UndiciTransportOptions = {}): UndiciTransport {
  const { connections = 64, keepAliveTimeoutMs = 60_000, proxy, tls } = options;
  const settings = { connections, keepAliveTimeout: keepAliveTimeoutMs, ...(tls ? { connect: tls } : {}) };
  const dispatcher: Dispatcher = proxy
    ? new ProxyAgent({ ...settings, uri: proxy, ...(tls ? { requestTls: tls } : {}) })
    : new Agent(settings);

  async function fetch(request: Request | PlainRequest, { signal }: { signal: AbortSignal }) {
    const { url, method, headers, body } = await readRequest(request);
    headers["accept-encoding"] = "br, gzip, deflate";
    const response = toPlain(url, await undiciRequest(url, { dispatcher, method, headers, body, signal }));
    return "init" in request ? response : response.read();
  }

  const close = () => dispatcher.close();
  return { fetch: Object.assign(fetch as Fetch, { [takesPlainRequests]: true }), close, [Symbol.asyncDispose]: close };
}

async function readRequest(request: Request | PlainRequest) {
  const init = "init" in request ? request.init : undefined;
  return {
    url: request.url,
    method: request.method as Dispatcher.HttpMethod,
    headers: Object.fromEntries(new Headers(init ? init.headers : (request as Request).headers)),
    body: init ? ((init.body ?? null) as string | null) : Buffer.from(await (request as Request).arrayBuffer()),
  };
}

type Decompress = (data: ArrayBuffer) => Promise<Buffer>;
const decompressors: Record<string, Decompress> = {
  br: promisify(brotliDecompress),
  gzip: promisify(gunzip),
  deflate: promisify(inflate),
};

function toPlain(url: string, { statusCode: status, headers, body }: Dispatcher.ResponseData) {
  let data: BodyInit = "";
  const toResponse = (): Response => {
    const entries = Object.entries(headers).flatMap(([name, value]) =>
      [value ?? []].flat().map((one): [string, string] => [name, one]),
    );
    const hasNoBody = status === 204 || status === 205 || status === 304;
    const response = new Response(hasNoBody ? null : data, { status, headers: entries });
    // The constructor takes no address.
    return Object.defineProperty(response, "url", { value: url });
  };
  return {
    status,
    ok: status >= 200 && status < 300,
    headers: { get: (name: string) => headers[name.toLowerCase()]?.toString() ?? null },
    async text() {
      const encoding = headers["content-encoding"];
      data = encoding === undefined ? await body.text() : await decoded(encoding, await body.arrayBuffer());
      return typeof data === "string" ? data : new TextDecoder().decode(data as ArrayBuffer);
    },
    toResponse,
    async read() {
      data = await decoded(headers["content-encoding"] ?? "", await body.arrayBuffer());
      return toResponse();
    },
  } satisfies PlainResponse & { read(): Promise<Response> };
}

/** The names of encodings are in no case, and the last one was applied last. */
async function decoded(encodings: string | string[], data: ArrayBuffer): Promise<ArrayBuffer> {
  for (const name of `${encodings}`.toLowerCase().split(",").reverse()) {
    const decompress = decompressors[name.trim().replace(/^x-/, "")];
    if (decompress) data = new Uint8Array(await decompress(data)).buffer;
  }
  return data;
}
