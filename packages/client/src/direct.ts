import type { Transport } from "./call.js";
import type { Settings } from "./options.js";

/** The body of the call for a token, which is a form; all others are JSON. */
export const tokenForm = "grant_type=client_credentials";

/** Sends a call as it is, with nothing in between: what openapi-fetch does for a JSON API, at a fifth of the cost. */
export function createDirect({ baseUrl, fetch, Request }: Settings): Transport {
  return async (call, headers) => {
    const { path, method, needsToken } = call;
    const { body, params } = call.init;
    const { signal } = call.deadline;
    const query = params?.query && new URLSearchParams(params.query as Record<string, string>);
    const url = baseUrl + path + (query ? `?${query}` : "");
    if (body !== undefined) headers["content-type"] ??= "application/json";
    const init = { method, headers, body: needsToken ? JSON.stringify(body) : tokenForm };
    call.sent = true;
    const response = fetch
      ? await fetch(new (Request as typeof globalThis.Request)(url, init), { signal })
      : await globalThis.fetch(url, { ...init, signal });
    return response.status === 204 ? { response } : { response, text: await response.text() };
  };
}
