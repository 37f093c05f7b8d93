import { tidy } from "@mangopay-sca/contract/core";
import { TrieRouter } from "hono/router/trie-router";
import type { Services } from "../services.js";
import { refusalOf } from "./error-body.js";
import { type OperationId, operations } from "./operations.js";
import type { AnyResponse, PlainRequest } from "./plain.js";
import { serve } from "./serve.js";
import { toResponse } from "./to-response.js";
import { unmatched } from "./unmatched.js";

/** Requests that are no calls of the API: the hosted page, the control API. Undefined: not mine. */
export type Route = (request: Request) => Promise<Response | undefined> | Response | undefined;

/** Answers requests, whatever they are. */
export type Answering = (request: PlainRequest) => Promise<AnyResponse>;

/** Answers all requests: slashes too many do not count, as official SDKs send them. */
export function createApp(services: Services, routes: readonly Route[]): Answering {
  // Hono's router alone: a Hono around it would add nothing but its own context to each call.
  const router = new TrieRouter<{ operationId: OperationId; parameters: ReturnType<typeof rawParameters> }>();
  // Of several paths that match, the one with the fewest parameters is meant, as OpenAPI says.
  const inOrder = [...operations].toSorted(([, a], [, b]) => a.path.split("{").length - b.path.split("{").length);
  for (const [operationId, { method, path }] of inOrder) {
    router.add(method, path.replaceAll(/\{([^{}]+)\}/g, ":$1"), { operationId, parameters: rawParameters(path) });
  }

  async function answer(request: PlainRequest, method: string): Promise<AnyResponse> {
    const path = tidy(request.url.pathname);
    const [found] = router.match(method, path)[0];
    if (found) return serve(services, found[0].operationId, request, found[0].parameters(path));
    for (const route of routes) {
      const response = await route(request.toRequest());
      if (response) return response;
    }
    return unmatched(services, request);
  }

  return async (request) => {
    try {
      if (request.method !== "HEAD") return await answer(request, request.method);
      const response = await answer(request, "GET");
      return response instanceof Response ? new Response(null, response) : { ...response, text: undefined };
    } catch (error) {
      return toResponse(refusalOf(services, error));
    }
  };
}

/** Reads path parameters as they stand in the URL. */
function rawParameters(template: string): (path: string) => Record<string, string> {
  const names = template.split("/").map((part) => (part.startsWith("{") ? part.slice(1, -1) : undefined));
  return (path) => {
    const parameters: Record<string, string> = {};
    const segments = path.split("/");
    names.forEach((name, n) => {
      if (name !== undefined) parameters[name] = segments[n] ?? "";
    });
    return parameters;
  };
}
