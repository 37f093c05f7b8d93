import type { paths } from "@mangopay-sca/types";
import type { Client, Middleware } from "openapi-fetch";
import type { CallInit } from "./call.js";
import { operationAt } from "./operation.js";
import type { FilledIn } from "./paths.js";
import type { createPipeline } from "./pipeline.js";
import type { Received } from "./response.js";

/** openapi-fetch over the API's paths, with `ClientId` and the token filled in. */
export type ScaHttp = Client<FilledIn<paths>, "application/json">;

const verbs = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"] as const;

/** The interface of openapi-fetch, whose calls go the same way as those of the methods. */
export function createHttp({ run, client, middleware }: ReturnType<typeof createPipeline>): ScaHttp {
  const request = async (method: string, path: string, { params, ...init }: CallInit = {}) => {
    // The caller may change the query while the call waits.
    const copied = { ...init, params: { ...params, query: { ...params?.query } } };
    return asResult(await run(operationAt(method.toUpperCase(), path), copied));
  };
  const calls = verbs.map((verb) => [verb, (path: string, init?: CallInit) => request(verb, path, init)]);
  const use = (...added: Middleware[]) => {
    client.use(...added);
    for (const one of added) middleware.add(one);
  };
  const eject = (...removed: Middleware[]) => {
    client.eject(...removed);
    for (const one of removed) middleware.delete(one);
  };
  return { ...Object.fromEntries(calls), request, use, eject } as ScaHttp;
}

const asResult = ({ response, data, error }: Received) => (response.ok ? { data, response } : { error, response });
