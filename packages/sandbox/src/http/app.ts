import { tidy } from "@mangopay-sca/contract/core";
import { Hono } from "hono";
import type { Services } from "../services.js";
import { refusalOf } from "./error-body.js";
import { operations } from "./operations.js";
import { serve } from "./serve.js";
import { toResponse } from "./to-response.js";
import { unmatched } from "./unmatched.js";

/** Requests that are no calls of the API: the hosted page, the control API. Undefined: not mine. */
export type Route = (request: Request) => Promise<Response | undefined> | Response | undefined;

/** The API as a router; slashes too many do not count, as official SDKs send them. */
export function createApp(services: Services, routes: readonly Route[]): (request: Request) => Promise<Response> {
  const app = new Hono({ getPath: ({ url }) => tidy(pathnameOf(url)) });
  // Of several paths that match, the one with the fewest parameters is meant, as OpenAPI says.
  const inOrder = [...operations].toSorted(([, a], [, b]) => a.path.split("{").length - b.path.split("{").length);
  for (const [operationId, { method, path }] of inOrder) {
    const parameters = rawParameters(path);
    app.on(method, path.replaceAll(/\{([^{}]+)\}/g, ":$1"), ({ req }) =>
      serve(services, operationId, req.raw, parameters(req.path)),
    );
  }
  app.notFound(async ({ req }) => {
    for (const route of routes) {
      const response = await route(req.raw);
      if (response) return response;
    }
    return unmatched(services, req.raw);
  });
  app.onError((error) => toResponse(refusalOf(services, error)));
  return async (request) => app.fetch(request);
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

/** The path of a request's URL, which is complete and normal; `new URL` would cost more than the rest of finding the operation. */
function pathnameOf(url: string): string {
  const start = url.indexOf("/", url.indexOf("://") + 3);
  const end = url.slice(start).search(/[?#]/);
  return end === -1 ? url.slice(start) : url.slice(start, start + end);
}
