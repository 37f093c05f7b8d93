import { ScaNetworkError, ScaResponseError } from "../errors.js";
import { version } from "../generated/operations.js";
import type { Settings } from "../options.js";
import { TransportFailure } from "../transports/failure.js";
import type { Send } from "../transports/openapi-fetch.js";
import type { Call } from "./call.js";
import { createDeadline } from "./deadline.js";
import { type AttemptInfo, notify } from "./observe.js";
import { createPacer } from "./pacing.js";
import { parseResponse, type Received, typeOf } from "./response.js";

/** How an attempt ended. */
export interface Attempted {
  /** The response, whatever its status. */
  received?: Received | undefined;
  /** Why there is no usable response. */
  error?: unknown;
  status: number | undefined;
  /** The bearer token that it carried. */
  token: string | undefined;
  /** Whether anything may have reached the server. */
  mayHaveArrived: boolean;
}

/** Where attempts get their bearer token. */
export interface Tokens {
  get(): string | Promise<string>;
  /** Called when the API refuses a token. */
  refuse(token: string): void;
}

/** Servers name the client. In a page the browser's own name stays, or it would have to ask the API about this header too. */
const userAgent = "document" in globalThis ? {} : { "user-agent": `mangopay-sca-client/${version}` };

/**
 * Makes one attempt of a call, with its token, its limit in time and what observes it. It never rejects. Waiting for a token and
 * for a rate limit window is not part of the attempt's limit: it would be sent with no time left, and be lost.
 */
export function createAttempt(settings: Settings, credentials: string, tokens: Tokens) {
  const { apiKey, logger, onRequest, onResponse, baseUrl } = settings;
  const pacer = settings.pacing && createPacer(settings.pacing);

  return async function attempt(call: Call, send: Send, number: number, key: string | undefined): Promise<Attempted> {
    const { label, operation, deadline, attemptTimeoutMs } = call;
    const { operationId, method, path } = operation;
    const info: AttemptInfo = { callId: call.id, operationId, method, path, attempt: number, idempotencyKey: key };
    const attempted: Attempted = { status: undefined, token: undefined, mayHaveArrived: false };
    let limit = deadline;
    let startedAt = 0;
    try {
      deadline.signal.throwIfAborted();
      if (pacer) await pacer.wait(label, deadline);
      if (call.needsToken) {
        const known = tokens.get();
        attempted.token = typeof known === "string" ? known : await deadline.race(known);
      }
      onRequest?.(info);
      startedAt = settings.isObserved ? performance.now() : 0;
      if (attemptTimeoutMs < call.timeoutMs) limit = createDeadline(label, attemptTimeoutMs, deadline.signal);
      const raw = await send(call, headersOf(call, key, attempted.token), limit);
      attempted.mayHaveArrived = true;
      attempted.status = raw.response.status;
      pacer?.note(raw.response);
      attempted.received = parseResponse(raw, operation, [apiKey, credentials, attempted.token ?? ""]);
    } catch (thrown) {
      const isFailure = thrown instanceof TransportFailure;
      if (isFailure) attempted.mayHaveArrived = thrown.mayHaveArrived;
      if (!isFailure) attempted.error = thrown;
      else if (limit.signal.aborted) attempted.error = limit.signal.reason;
      else attempted.error = new ScaNetworkError(label, baseUrl, thrown.reason, thrown.error);
    } finally {
      if (limit !== deadline) limit.clear();
    }
    if (settings.isObserved) report(info, startedAt, attempted);
    return attempted;
  };

  /** The caller's own win over ours. */
  function headersOf({ headers }: Call, key: string | undefined, token: string | undefined) {
    return {
      accept: "application/json",
      ...userAgent,
      authorization: token === undefined ? `Basic ${credentials}` : `Bearer ${token}`,
      // The call for a token is the only one without one.
      "content-type": token === undefined ? "application/x-www-form-urlencoded" : undefined,
      "idempotency-key": key,
      ...headers,
    };
  }

  function report(info: AttemptInfo, startedAt: number, { status, error }: Attempted) {
    // Zero when it failed before it was sent.
    const durationMs = startedAt && performance.now() - startedAt;
    const outcome = { ...info, durationMs, status, error };
    notify(() => onResponse?.(outcome));
    notify(() => logger?.debug?.({ ...outcome, error: error && `${error}` }, "A call was attempted."));
  }
}

/** Whether the API refused the token of an attempt, and so the attempt as a whole. */
export const isRefusedToken = ({ token, received }: Attempted): boolean =>
  token !== undefined && typeOf(received) === "invalid_credentials";

/** Whether nobody knows what became of an attempt: it may have been carried out, and no response says how it ended. */
export function isUnknown({ received, error, status = 0, mayHaveArrived }: Attempted, keyIsOurs: boolean): boolean {
  if (!mayHaveArrived) return false;
  if (!received) return !(error instanceof ScaResponseError) || status >= 500 || error.response.ok;
  return status >= 500 || (keyIsOurs && typeOf(received) === "idempotent_creation_conflict");
}
