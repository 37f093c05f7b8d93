import type { paths } from "@mangopay-sca/types";
import type { Client, Middleware } from "openapi-fetch";
import type { CallInit, Transport } from "./call.js";
import type { Settings } from "./options.js";
import type { FilledIn } from "./paths.js";
import type { Send } from "./send.js";

/** openapi-fetch over the API's paths, with `ClientId` and the token filled in. */
export type ScaHttp = Client<FilledIn<paths>, "application/json">;

const verbs = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"] as const;

/** The interface of openapi-fetch, with our way of sending behind it; it is loaded on first use. */
export function createHttp(
  settings: Settings,
  send: Send,
  middleware: Set<Middleware>,
): { http: ScaHttp; overOpenapiFetch: Transport } {
  const load = () => import("./over-openapi-fetch.js");
  let transport: Transport | undefined;
  const overOpenapiFetch: Transport = async (call, headers) => {
    const { createOpenapiFetch } = await load();
    transport ??= createOpenapiFetch(settings, middleware);
    return transport(call, headers);
  };
  const request = async (method: string, path: string, init?: CallInit) => {
    const { operationOf } = await load();
    return send(operationOf(method.toUpperCase(), path), init, overOpenapiFetch);
  };
  const calls = verbs.map((verb) => [verb, (path: string, init?: CallInit) => request(verb, path, init)]);
  const use = (...more: Middleware[]) => more.forEach((one) => void middleware.add(one));
  const eject = (...gone: Middleware[]) => gone.forEach((one) => void middleware.delete(one));
  return { http: { ...Object.fromEntries(calls), request, use, eject } as ScaHttp, overOpenapiFetch };
}
