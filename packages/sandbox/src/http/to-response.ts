import type { Answer } from "../call.js";

/** An answer on the wire. */
export const toResponse = ({ status, body, headers = {} }: Answer): Response =>
  body === undefined
    ? new Response(null, { status, headers })
    : new Response(JSON.stringify(body), {
        status,
        headers: { "content-type": "application/json; charset=utf-8", ...headers },
      });
