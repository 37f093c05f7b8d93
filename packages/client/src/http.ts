import type { paths } from "@mangopay-sca/types";
import createClient, { type Client } from "openapi-fetch";
import { parseAnswer, unwrap } from "./answer.js";
import { startDeadline } from "./deadline.js";
import { fillPath } from "./fill-path.js";
import type { Settings } from "./options.js";
import type { FilledIn } from "./paths.js";
import { createTokenSource } from "./token.js";

/** openapi-fetch over the API's paths, with `ClientId` and the token filled in. */
export type ScaHttp = Client<FilledIn<paths>, "application/json">;

const tokenPath = "/v2.01/oauth/token";

type Init = {
  signal?: AbortSignal | null;
  parseAs?: string;
  params?: { path?: Record<string, unknown> };
  headers?: Record<string, unknown>;
};
type Method = "GET" | "PUT" | "POST" | "DELETE" | "OPTIONS" | "HEAD" | "PATCH" | "TRACE";
type Send = (schemaPath: string, init: object) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

export function createHttp(settings: Settings): ScaHttp {
  const { clientId, baseUrl, timeoutMs } = settings;
  const inner = createClient<paths>({ baseUrl, fetch: settings.fetch });
  const getToken = createTokenSource(requestToken);

  async function send(method: Method, schemaPath: string, init: Init = {}) {
    const call = `${method} ${schemaPath}`;
    const path = fillPath(schemaPath, { ...init.params?.path, ClientId: clientId });
    const deadline = startDeadline(timeoutMs, init.signal);
    try {
      const headers =
        schemaPath === tokenPath
          ? init.headers
          : { Authorization: `Bearer ${await deadline.race(getToken())}`, ...init.headers };
      const result = await (inner[method] as Send)(schemaPath, {
        parseAs: "text",
        ...init,
        headers,
        signal: deadline.signal,
        params: { ...init.params, path: {} },
        pathSerializer: (url: string) => url.slice(0, -schemaPath.length) + path,
      });
      return init.parseAs === undefined || init.parseAs === "json" ? parseAnswer(result, call) : result;
    } catch (error) {
      throw deadline.explain(error, call, baseUrl);
    } finally {
      deadline.clear();
    }
  }

  async function requestToken() {
    const result = await http.POST(tokenPath, {
      body: { grant_type: "client_credentials" },
      bodySerializer: (body) => new URLSearchParams(body),
      headers: { Authorization: basicAuth(settings), "Content-Type": "application/x-www-form-urlencoded" },
    });
    return unwrap(result, `POST ${tokenPath}`);
  }

  const method = (name: Method) => (schemaPath: string, init?: Init) => send(name, schemaPath, init);
  const http = {
    GET: method("GET"),
    PUT: method("PUT"),
    POST: method("POST"),
    DELETE: method("DELETE"),
    OPTIONS: method("OPTIONS"),
    HEAD: method("HEAD"),
    PATCH: method("PATCH"),
    TRACE: method("TRACE"),
    request: (name: string, schemaPath: string, init?: Init) => send(name.toUpperCase() as Method, schemaPath, init),
    use: inner.use,
    eject: inner.eject,
  } as unknown as ScaHttp;
  return http;
}

function basicAuth({ clientId, apiKey }: Settings): string {
  const bytes = new TextEncoder().encode(`${clientId}:${apiKey}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}
