import { tidy } from "@mangopay-sca/contract/core";
import { Hono } from "hono";
import type { Services } from "../services.js";
import { answerOrRefusal } from "./error-body.js";
import { operations } from "./operations.js";
import { serve } from "./serve.js";
import { toResponse } from "./to-response.js";
import { unmatched } from "./unmatched.js";

/** Requests that are no calls of the API: the hosted page, the control API. Undefined: not mine. */
export type Route = (request: Request) => Promise<Response | undefined> | Response | undefined;

/** The API as a router; slashes too many do not count, as official SDKs send them. */
export function createApp(services: Services, routes: readonly Route[]): (request: Request) => Promise<Response> {
  const app = new Hono({ getPath: (request) => tidy(new URL(request.url).pathname) });
  // Of several paths that match, the one with the fewest parameters is meant, as OpenAPI says.
  const inOrder = [...operations].toSorted(([, a], [, b]) => a.path.split("{").length - b.path.split("{").length);
  for (const [operationId, { method, path }] of inOrder) {
    app.on(method, path.replaceAll(/\{([^{}]+)\}/g, ":$1"), ({ req }) =>
      serve(services, operationId, req.raw, rawParameters(path, req.path)),
    );
  }
  app.notFound(async ({ req }) => {
    for (const route of routes) {
      const response = await route(req.raw);
      if (response) return response;
    }
    return unmatched(services, req.raw);
  });
  app.onError(async (error) =>
    toResponse(
      await answerOrRefusal(services, () => {
        throw error;
      }),
    ),
  );
  return async (request) => app.fetch(request);
}

/** Path parameters as they stand in the URL. */
function rawParameters(template: string, path: string): Record<string, string> {
  const segments = path.split("/");
  return Object.fromEntries(
    template.split("/").flatMap((part, n) => (part.startsWith("{") ? [[part.slice(1, -1), segments[n] ?? ""]] : [])),
  );
}
