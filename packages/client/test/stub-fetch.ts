import { createScaClient, type ScaClientOptions } from "../src/index.js";

export const token = { access_token: "token-1", token_type: "bearer", expires_in: 1199 };

export const json = (value: unknown, status = 200) =>
  new Response(JSON.stringify(value), { status, headers: { "Content-Type": "application/json" } });

/**
 * A client whose requests never leave the process. `answer` gets every request but those for a token,
 * which are answered here; `sent` holds both kinds in order.
 */
export function stubbedClient(
  answer: (request: Request, init: { signal: AbortSignal }) => Response | Promise<Response>,
  options: Partial<ScaClientOptions> = {},
) {
  const sent: Request[] = [];
  const sca = createScaClient({
    clientId: "a-client",
    apiKey: "a-key",
    fetch: async (request, init) => {
      sent.push(request);
      return request.url.endsWith("/oauth/token") ? json(token) : answer(request, init);
    },
    ...options,
  });
  return { sca, sent };
}
