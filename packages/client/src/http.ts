import type { ApiResponse, OAuthToken, paths } from "@mangopay-sca/types";
import type { Client, Middleware } from "openapi-fetch";
import { type Answer, unwrap } from "./answer.js";
import { type Call, type CallInit, prepareCall, type Transport } from "./call.js";
import type { CallOptions } from "./call-options.js";
import { createDirect } from "./direct.js";
import { ScaResponseError } from "./errors.js";
import { methods } from "./operations.js";
import type { Settings } from "./options.js";
import { createOpenapiFetch } from "./over-openapi-fetch.js";
import type { FilledIn } from "./paths.js";
import { isLost, recover } from "./recover.js";
import { createRunner } from "./runner.js";
import { createSecrets } from "./secrets.js";
import { createTokenSource } from "./token.js";

/** openapi-fetch over the API's paths, with `ClientId` and the token filled in. */
export type ScaHttp = Client<FilledIn<paths>, "application/json">;

/** Makes one call, with token, retries and recovery; a refusal is part of the answer. */
export type Send = (method: string, schemaPath: string, init?: CallInit) => Promise<Answer>;

/** Asks for a new token, whether or not there is one. */
export type RequestToken = (options?: CallOptions) => Promise<Answer>;

const [, , tokenPath] = methods.auth.createToken;
const [, , rememberedPath] = methods.responses.view;

export function createHttp(settings: Settings): { http: ScaHttp; send: Send; requestToken: RequestToken } {
  const { clientId, apiKey, baseUrl, tokenStore, logger } = settings;
  const middleware: Middleware[] = [];
  const direct = createDirect(settings);
  const overOpenapiFetch = createOpenapiFetch(settings, middleware);
  const credentials = basicAuth(clientId, apiKey);
  const secrets = createSecrets(apiKey, credentials);
  const store = tokenStore && {
    entries: tokenStore,
    key: `mangopay-sca:token:${baseUrl}:${clientId}`,
    onError: (error: unknown) =>
      logger?.warn?.({ error: secrets.redact(String(error)) }, "The token store failed; the token stays in memory."),
  };
  const tokens = createTokenSource(async () => (await requestToken()).data as OAuthToken, store);
  const run = createRunner(settings, { tokens, secrets, credentials });

  // Middleware expects what openapi-fetch makes of a call.
  const usual: Transport = (call, headers) => (middleware.length > 0 ? overOpenapiFetch : direct)(call, headers);

  const send = (method: string, schemaPath: string, init: CallInit = {}, transport = usual): Promise<Answer> => {
    try {
      const call = prepareCall(method, schemaPath, init, settings, schemaPath !== tokenPath, transport);
      return isKeyed(call) ? sendKeyed(call) : run(call);
    } catch (error) {
      return Promise.reject(error);
    }
  };

  /** Sends a call that has a key, and reads its answer back when it is lost. */
  async function sendKeyed(call: KeyedCall): Promise<Answer> {
    let cause: unknown;
    try {
      const answer = await run(call);
      if (!isUnknown(answer, call)) return answer;
      cause = answer.response;
    } catch (failure) {
      if (!call.sent || !isLost(failure)) throw failure;
      cause = failure;
    }
    return readBack(call, cause);
  }

  /** A lost answer is read back in a time of its own; a caller who gave up meanwhile is heard. */
  function readBack({ label, path, init, key }: KeyedCall, cause: unknown): Promise<Answer> {
    const view = async () => {
      const { signal = null, timeoutMs = settings.timeoutMs } = init;
      const answer = await send("GET", rememberedPath, {
        params: { path: { IdempotencyKey: key } },
        signal,
        timeoutMs,
      });
      return unwrap<ApiResponse>(answer, `GET ${rememberedPath}`);
    };
    return recover({ call: label, path, key }, view, cause);
  }

  const requestToken: RequestToken = async (options) => {
    const answer = await send("POST", tokenPath, { ...options, body: { grant_type: "client_credentials" } });
    const data = unwrap<OAuthToken>(answer, `POST ${tokenPath}`);
    if (typeof data.access_token !== "string" || !(data.expires_in >= 0)) {
      // What else the body holds may be a secret.
      throw new ScaResponseError(`POST ${tokenPath}`, "no access_token and expires_in", answer.response, "");
    }
    secrets.add(data.access_token);
    return answer;
  };

  const http = asClient((method, path, init) => send(method, path, init, overOpenapiFetch), middleware);
  return { http, send, requestToken };
}

/** A call with an Idempotency-Key; after a token was renewed it may be another one. */
type KeyedCall = Call & { key: string };
const isKeyed = (call: Call): call is KeyedCall => call.key !== undefined;

/** Whether the answer leaves open what became of a POST: the server failed, or has seen this call's own key before. */
function isUnknown({ response, error }: Answer, { keyIsOurs }: Call): boolean {
  if (response.status >= 500) return true;
  const { Type } = (error ?? {}) as { Type?: unknown };
  return keyIsOurs && response.status === 409 && Type === "idempotent_creation_conflict";
}

const verbs = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"] as const;

/** The interface of openapi-fetch, with our way of sending behind it. */
function asClient(send: Send, middleware: Middleware[]): ScaHttp {
  const calls = verbs.map((verb) => [verb, (path: string, init?: CallInit) => send(verb, path, init)]);
  const request: Send = (method, path, init) => send(method.toUpperCase(), path, init);
  const use = (...more: Middleware[]) => void middleware.push(...more);
  const eject = (...gone: Middleware[]) => {
    middleware.splice(0, middleware.length, ...middleware.filter((one) => !gone.includes(one)));
  };
  return { ...Object.fromEntries(calls), request, use, eject } as ScaHttp;
}

function basicAuth(clientId: string, apiKey: string): string {
  const bytes = new TextEncoder().encode(`${clientId}:${apiKey}`);
  return btoa(String.fromCharCode(...bytes));
}
