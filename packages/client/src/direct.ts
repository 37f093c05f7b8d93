import type { Answer } from "./answer.js";
import type { Transport } from "./call.js";
import type { Settings } from "./options.js";

/** Sends a call as it is, with nothing in between: what openapi-fetch does for a JSON API, at a fifth of the cost. */
export function createDirect({ baseUrl, fetch, Request }: Settings): Transport {
  return async ({ method, path, init: { body, params }, deadline: { signal } }, headers) => {
    const url = baseUrl + path + queryOf(params?.query);
    const sent = { method, headers, body: body === undefined ? null : serialize(body, headers) };
    const response = fetch
      ? await fetch(new (Request as typeof globalThis.Request)(url, sent), { signal })
      : await globalThis.fetch(url, { ...sent, signal });
    if (response.status === 204) return { response };
    const text = await response.text();
    return response.ok ? { data: text, response } : { error: parsed(text), response };
  };
}

/** The token is asked for with a form; everything else is JSON. */
function serialize(body: unknown, headers: Record<string, string>): string {
  if (headers["content-type"]?.includes("form")) return new URLSearchParams(body as Record<string, string>).toString();
  headers["content-type"] ??= "application/json";
  return JSON.stringify(body);
}

function queryOf(query: object = {}): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  return given.length === 0 ? "" : `?${given.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&")}`;
}

/** An error that is no JSON is left as text, as openapi-fetch does. */
function parsed(text: string): Answer["error"] {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
