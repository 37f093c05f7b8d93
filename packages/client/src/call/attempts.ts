import { type Answer, parseAnswer, type Received, typeOf } from "./answer.js";
import type { Call } from "./call.js";
import { ScaNetworkError, ScaResponseError } from "./errors.js";
import { idempotencyKey } from "./idempotency-key.js";
import type { AttemptInfo } from "./observe.js";
import type { Settings } from "./options.js";
import { createPacer } from "./pacing.js";
import { isRepeatable, isTransient, pauseBefore } from "./retry.js";
import type { TokenSource } from "./token.js";

/**
 * Sends a call, and sends it again where that is safe: once with a new token when the API says that the token is not valid,
 * and a GET, PUT or DELETE after network failures, 429 and 5xx. A POST that may have been carried out is not repeated.
 * It is one function without helpers that wait: each costs a turn of the event loop's queue for every call.
 */
export function createRunner(settings: Settings, credentials: string, tokens: TokenSource) {
  const { apiKey, retry, logger, onRequest, onResponse, checkResponse, baseUrl, hearsSignal } = settings;
  const isObserved = onResponse ?? logger?.debug;
  const pacer = settings.pacing && createPacer(settings.pacing);

  return async function run(call: Call): Promise<Answer> {
    const { operationId, method, schemaPath, deadline } = call;
    let renewed = false;
    try {
      for (let attempt = 1; ; attempt++) {
        let answer: Answer | undefined;
        let error: unknown;
        let token: string | undefined;
        let startedAt = 0;
        const info: AttemptInfo = { operationId, method, path: schemaPath, attempt };
        try {
          deadline.signal.throwIfAborted();
          if (call.needsToken) {
            const known = tokens.get();
            token = typeof known === "string" ? known : await deadline.race(known);
          }
          if (pacer) await pacer.wait(deadline);
          onRequest?.(info);
          if (isObserved) startedAt = performance.now();
          const sending = call.transport(call, headersOf(call, token));
          answer = read(call, await (hearsSignal ? sending : deadline.race(sending)), token);
        } catch (thrown) {
          error = deadline.explain(thrown, call.sent ? baseUrl : undefined);
        }
        const status = answer?.response.status ?? (error as Partial<ScaResponseError> | undefined)?.status;
        if (isObserved) reportOutcome(info, startedAt, status, error);
        if (token !== undefined && !renewed && status === 401 && typeOf(answer) === "invalid_credentials") {
          renewed = true;
          // The call was refused before it was carried out: there is no answer of its own to lose.
          call.sent = false;
          await deadline.race(tokens.drop(token));
          // A key that was used on a failed call cannot be used again.
          if (call.key && call.keyIsOurs) call.key = idempotencyKey(undefined);
          continue;
        }
        const mayPass = status === undefined ? error instanceof ScaNetworkError : isTransient(status);
        if (mayPass && isRepeatable(method) && attempt <= (retry.retries ?? 2)) {
          const pauseMs = pauseBefore(attempt, retry, answer?.response);
          if (pauseMs < deadline.remaining()) {
            logger?.warn?.(
              { operationId, attempt, status, pauseMs },
              "The call failed and is sent again after a pause.",
            );
            await deadline.sleep(pauseMs);
            continue;
          }
        }
        if (answer) return answer;
        throw error;
      }
    } catch (thrown) {
      // The deadline itself throws when time is up during a pause.
      throw deadline.explain(thrown);
    } finally {
      deadline.clear();
    }
  };

  function headersOf({ headers, key }: Call, token: string | undefined): Record<string, string> {
    return {
      ...(token === undefined
        ? { authorization: `Basic ${credentials}`, "content-type": "application/x-www-form-urlencoded" }
        : { authorization: `Bearer ${token}` }),
      ...(key && { "idempotency-key": key }),
      ...headers,
    };
  }

  /** The response with its body parsed, and checked where a check was given. */
  function read(call: Call, received: Received, token = ""): Answer {
    const { label, operationId } = call;
    pacer?.note(received.response.headers);
    const answer = parseAnswer(received, label, [apiKey, credentials, token]);
    if ((call.init.parseAs ?? "json") !== "json") return answer;
    const { response, data, error } = answer;
    const violations = checkResponse?.(operationId, response.status, data ?? error) ?? [];
    const [first] = violations;
    if (!first) return answer;
    const what = `a body that the API does not document: ${first.pointer || "the body"} should be ${first.expected}`;
    throw new ScaResponseError(label, what, response, "", violations);
  }

  function reportOutcome(attempt: AttemptInfo, startedAt: number, status?: number, error?: unknown) {
    // Zero when it failed before it was sent.
    const durationMs = startedAt && performance.now() - startedAt;
    const outcome = { ...attempt, durationMs, status, error };
    onResponse?.(outcome);
    logger?.debug?.({ ...outcome, error: error && `${error}` }, "A call was attempted.");
  }
}
