import type { Middleware } from "openapi-fetch";
import type { Answer } from "./answer.js";
import type { Call, Transport } from "./call.js";
import type { Settings } from "./options.js";

/** Sends calls with openapi-fetch, whose every option a caller of `sca.http` may use. */
export function createOpenapiFetch(
  { baseUrl, fetch, Request }: Settings,
  middleware: readonly Middleware[],
): Transport {
  // Those who only use the methods need not load it.
  const load = async () => {
    const { default: createClient } = await import("openapi-fetch");
    const { request } = createClient<Record<string, never>>({ baseUrl, Request: Request as typeof globalThis.Request });
    return request as unknown as (method: string, path: string, init: object) => Promise<Answer>;
  };
  let loaded: ReturnType<typeof load> | undefined;
  return async ({ method, schemaPath, path, init, deadline: { signal } }: Call, headers) => {
    const { timeoutMs: _, idempotencyKey: __, ...passedOn } = init;
    loaded ??= load();
    const ask = await loaded;
    return ask(method, schemaPath, {
      parseAs: "text",
      ...passedOn,
      middleware: [...middleware, ...(init.middleware ?? [])],
      headers,
      // In the Request itself a signal would cost three times as much as the Request does.
      fetch: (request: Request) => (fetch ?? globalThis.fetch)(request, { signal }),
      signal: undefined,
      params: { ...init.params, path: {} },
      // openapi-fetch would fill the path without the checks that fillPath makes.
      pathSerializer: (url: string) => url.slice(0, url.length - schemaPath.length) + path,
    });
  };
}
