import { ScaNetworkError, ScaTimeoutError } from "../errors.js";
import type { Settings } from "../options.js";
import type { Send } from "../transports/openapi-fetch.js";
import type { AnyResponse } from "../transports/plain.js";
import { type Attempted, createAttempt, isRefusedToken, isUnknown, type Tokens } from "./attempt.js";
import type { Call } from "./call.js";
import { idempotencyKey } from "./idempotency-key.js";
import { notify } from "./observe.js";
import { isRepeatable, isTransient, pauseBefore } from "./retry.js";

/** How a call ended, as far as the client saw it. */
export interface Outcome extends Attempted {
  /** The Idempotency-Key that went with the last attempt. */
  key: string | undefined;
  /** Whether nobody knows what became of the last attempt. */
  isUnknown: boolean;
  /** Of a write, an attempt before this one that may have been carried out. */
  earlier: Attempted | undefined;
}

/** The first may only bring the token of another process from the store, which was revoked as well. */
const mostRenewals = 2;

/**
 * Makes the attempts of a call: another one with a new token when the API says that the token is not valid, and others after
 * network failures, 429 and 5xx where that is safe. A POST is repeated only when it cannot have been carried out.
 */
export function createAttempts(settings: Settings, credentials: string, tokens: Tokens) {
  const { logger } = settings;
  const attempt = createAttempt(settings, credentials, tokens);

  return async function attempts(call: Call, send: Send): Promise<Outcome> {
    const { operation, deadline, retry, keyIsOurs } = call;
    const { retries = 2 } = retry;
    let { key } = call;
    let earlier: Attempted | undefined;
    let renewals = 0;
    let repeats = 0;
    for (let number = 1; ; number++) {
      const attempted = await attempt(call, send, number, key);
      const { status, received } = attempted;
      const outcome: Outcome = { ...attempted, key, earlier, isUnknown: isUnknown(attempted, keyIsOurs) };
      if (renewals < mostRenewals && isRefusedToken(attempted)) {
        renewals += 1;
        tokens.refuse(attempted.token as string);
      } else {
        if (!mayPass(attempted, call) || !isSafe(attempted, call) || repeats >= retries) return outcome;
        repeats += 1;
        const pauseMs = pauseBefore(repeats, retry, responseOf(attempted));
        if (pauseMs >= deadline.remaining()) return outcome;
        const fields = { callId: call.id, operationId: operation.operationId, attempt: number, status, pauseMs };
        notify(() => logger?.warn?.(fields, "The call failed and is sent again after a pause."));
        try {
          await deadline.sleep(pauseMs);
        } catch (error) {
          return { ...outcome, received: undefined, error };
        }
      }
      if (outcome.isUnknown && operation.method !== "GET") earlier = attempted;
      // A key that was used on a failed call cannot be used again.
      if (key !== undefined && keyIsOurs && received) key = idempotencyKey(undefined);
    }
  };
}

/** Whether the call may succeed when it is sent again. */
function mayPass({ status, error }: Attempted, { deadline }: Call): boolean {
  if (deadline.signal.aborted) return false;
  if (status !== undefined) return isTransient(status);
  return error instanceof ScaNetworkError || error instanceof ScaTimeoutError;
}

/** Whether sending it again cannot carry it out twice, or carrying it out twice is the same as once. */
function isSafe({ status, mayHaveArrived }: Attempted, { operation, needsToken }: Call): boolean {
  return isRepeatable(operation.method) || !needsToken || status === 429 || !mayHaveArrived;
}

/** The response, usable or not. */
const responseOf = ({ received, error }: Attempted): AnyResponse | undefined =>
  received?.response ?? (error as { response?: Response } | undefined)?.response;
