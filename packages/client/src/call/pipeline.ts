import type { OAuthToken } from "@mangopay-sca/types";
import type { Middleware } from "openapi-fetch";
import { type Answer, unwrap } from "./answer.js";
import { type Call, type CallInit, prepareCall, type Transport } from "./call.js";
import { createDirect } from "./direct.js";
import { ScaResponseError } from "./errors.js";
import { createHttp, type ScaHttp } from "./http.js";
import { isLost, isUnknown } from "./lost.js";
import { methods, type Operation } from "./operations.js";
import type { Settings } from "./options.js";
import { redact } from "./redact.js";
import { createRunner } from "./runner.js";
import { createTokenSource } from "./token.js";

/** Makes one call, with token, retries and recovery; a refusal is part of the answer. */
export type Send = (operation: Operation, init?: CallInit, transport?: Transport) => Promise<Answer>;

export function createSend(settings: Settings): { http: ScaHttp; send: Send } {
  const { clientId, apiKey, baseUrl, tokenStore, logger } = settings;
  const middleware = new Set<Middleware>();
  const direct = createDirect(settings);
  const credentials = basicAuth(clientId, apiKey);
  const store = tokenStore && {
    entries: tokenStore,
    key: `mangopay-sca:token:${baseUrl}:${clientId}`,
    onError(error: unknown, token = "") {
      const reason = redact(`${error}`, [apiKey, credentials, token]);
      logger?.warn?.({ error: reason }, "The token store failed; the token stays in memory.");
    },
  };
  const run = createRunner(settings, credentials, createTokenSource(requestToken, store));

  // Middleware expects what openapi-fetch makes of a call.
  const usual: Transport = (call, headers) => (middleware.size > 0 ? overOpenapiFetch : direct)(call, headers);

  function send(operation: Operation, init: CallInit = {}, transport = usual): Promise<Answer> {
    try {
      const call = prepareCall(operation, init, settings, transport);
      const outcome = run(call);
      return call.key === undefined ? outcome : orRecovered(call, outcome);
    } catch (error) {
      return Promise.reject(error);
    }
  }

  async function orRecovered(call: Call, outcome: Promise<Answer>): Promise<Answer> {
    const loss = await outcome.then(
      (answer) => isUnknown(answer, call) && answer.response,
      (failure) => call.sent && isLost(failure) && failure,
    );
    if (!loss) return outcome;
    // A page that is offline may not be able to load it: the outcome stands then.
    const recovery = await import("./recover.js").catch(() => undefined);
    return recovery ? recovery.recover(call, send, loss) : outcome;
  }

  async function requestToken(): Promise<OAuthToken> {
    const operation = methods.auth.createToken;
    const answer = await send(operation);
    const token = unwrap<OAuthToken>(answer, operation);
    if (typeof token.access_token === "string" && token.expires_in >= 0) return token;
    // What else the body holds may be a secret.
    throw new ScaResponseError("The call for a token", "no access_token and expires_in", answer.response, "");
  }

  const { http, overOpenapiFetch } = createHttp(settings, send, middleware);
  return { http, send };
}

function basicAuth(clientId: string, apiKey: string): string {
  const bytes = new TextEncoder().encode(`${clientId}:${apiKey}`);
  return btoa(String.fromCharCode(...bytes));
}
