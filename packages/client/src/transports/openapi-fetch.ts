import createClient, { type Client } from "openapi-fetch";
import type { Call } from "../call/call.js";
import type { Deadline } from "../call/deadline.js";
import type { Received } from "../call/response.js";
import type { Settings } from "../options.js";
import { TransportFailure } from "./failure.js";
import { type AnyResponse, PlainRequest, takesPlainRequests } from "./plain.js";

/** Sends one attempt of a call. Rejects by TransportFailure when no whole response came; what else it throws is the caller's. */
export type Send = (call: Call, headers: Record<string, string | undefined>, limit: Deadline) => Promise<Received>;

type Ask = (method: string, path: string, init: object) => Promise<Received>;
type Paths = Record<string, never>;

/** Every call of a client goes through one openapi-fetch client; `isWatched` says whether middleware is on it. */
export function createSender({ baseUrl, fetch }: Settings, isWatched: () => boolean) {
  const client: Client<Paths> = createClient<Paths>({ baseUrl });
  const ask = client.request as unknown as Ask;
  const takesPlain = fetch === undefined || takesPlainRequests in fetch;

  const send: Send = async (call, headers, limit) => {
    const { operation, path, init, body } = call;
    const { parseAs = "json", params, middleware = [], ...others } = passedOn(init);
    const isPlain = parseAs === "json" && middleware.length === 0 && !isWatched();
    let failure: TransportFailure | undefined;
    let original: AnyResponse | undefined;

    const attempt = async (request: Request | PlainRequest): Promise<Response> => {
      try {
        original = await deliver(request, limit);
        if (!isPlain) return await buffered(original as Response, limit);
        const text = await limit.race(original.text());
        return {
          status: original.status,
          ok: original.ok,
          headers: original.headers,
          text: async () => text,
        } as Response;
      } catch (error) {
        failure = new TransportFailure(error);
        throw error;
      }
    };

    try {
      const { data, error, response } = await ask(operation.method, operation.path, {
        ...others,
        body,
        bodySerializer: asItIs,
        headers,
        middleware,
        fetch: attempt,
        redirect: "manual",
        parseAs: parseAs === "json" ? "text" : parseAs,
        params: { ...params, path: {}, header: {} },
        // openapi-fetch would fill the path without the checks that fillPath makes.
        pathSerializer: (url: string) => url.slice(0, url.length - operation.path.length) + path,
        ...(isPlain && takesPlain ? { Request: PlainRequest } : {}),
      });
      if (parseAs !== "json") return { response, data, error, isRaw: true };
      return { response: isPlain && original ? original : response, text: textOf(data ?? error) };
    } catch (error) {
      throw failure ?? error;
    }
  };

  async function deliver(request: Request | PlainRequest, { signal, race }: Deadline): Promise<AnyResponse> {
    if (fetch === undefined) {
      if (request instanceof PlainRequest) return globalThis.fetch(request.url, { ...request.init, signal });
      return globalThis.fetch(request, { signal });
    }
    // A function of the caller's own may not listen to the signal.
    return race(fetch(request as Request, { signal }));
  }

  return { send, client };
}

/** What openapi-fetch is to know of a call; the rest is for us. */
function passedOn(init: Call["init"]) {
  const { timeoutMs, attemptTimeoutMs, retry, idempotencyKey, callId, signal, body, ...others } = init;
  return others;
}

const asItIs = (body: unknown) => body;

/** A response whose whole body has come, for middleware and callers to read as they like. */
async function buffered(response: Response, { race }: Deadline): Promise<Response> {
  if (response.body !== null) await race(response.clone().arrayBuffer());
  return response;
}

/** openapi-fetch parses what it can of an error, whatever it was asked for. */
function textOf(body: unknown): string | undefined {
  return typeof body === "string" || body === undefined ? body : JSON.stringify(body);
}
