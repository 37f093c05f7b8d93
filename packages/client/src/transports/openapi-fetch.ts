import createClient, { type Middleware } from "openapi-fetch";
import type { Answer } from "./answer.js";
import type { Transport } from "./call.js";
import { methods, type Operation, tokenForm } from "./core.js";
import type { Settings } from "./options.js";

// Loaded on first use: those who only use the methods do not need openapi-fetch.

/** Sends calls with openapi-fetch, whose every option a caller of `sca.http` may use. */
export function createOpenapiFetch(
  { baseUrl, fetch, Request }: Settings,
  middleware: ReadonlySet<Middleware>,
): Transport {
  const client = createClient<Record<string, never>>({ baseUrl, Request: Request as typeof globalThis.Request });
  const ask = client.request as unknown as Ask;
  return async (call, headers) => {
    const { method, schemaPath, path, init, deadline } = call;
    const { signal } = deadline;
    const { timeoutMs: _, idempotencyKey: __, parseAs = "json", ...passedOn } = init;
    const { data, error, response } = await ask(method, schemaPath, {
      ...(call.needsToken ? {} : { body: tokenForm }),
      ...passedOn,
      parseAs: parseAs === "json" ? "text" : parseAs,
      middleware: [...middleware, ...(init.middleware ?? [])],
      headers,
      // In the Request itself a signal would cost three times as much as the Request does.
      fetch: (request: globalThis.Request) => {
        call.sent = true;
        return (fetch ?? globalThis.fetch)(request, { signal });
      },
      signal: undefined,
      params: { ...init.params, path: {} },
      // openapi-fetch would fill the path without the checks that fillPath makes.
      pathSerializer: (url: string) => url.slice(0, url.length - schemaPath.length) + path,
    });
    return parseAs === "json" ? { response, text: textOf(response, data ?? error) } : { data, error, response };
  };
}

type Ask = (method: string, path: string, init: object) => Promise<Answer>;

/** openapi-fetch parses what it can of an error, whatever it was asked for. */
function textOf({ status }: Response, body: unknown): string | undefined {
  if (status === 204) return undefined;
  return typeof body === "string" ? body : (JSON.stringify(body) ?? "");
}

/** The operation of a call; its Id is the call itself when the spec does not know it. */
export function operationOf(method: string, path: string): Operation {
  const groups: Record<string, Operation>[] = Object.values(methods);
  const known = groups.flatMap((group) => Object.values(group)).find(([, m, p]) => m === method && p === path);
  return known ?? [`${method} ${path}`, method, path];
}
