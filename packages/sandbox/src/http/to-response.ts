import type { Answer } from "../call.js";

/** An answer on the wire, with headers that all of them have. */
export const toResponse = ({ status, body, headers = {} }: Answer, also: Record<string, string> = {}): Response =>
  body === undefined
    ? new Response(null, { status, headers: { ...headers, ...also } })
    : new Response(JSON.stringify(body), {
        status,
        headers: { "content-type": "application/json; charset=utf-8", ...headers, ...also },
      });
