import { type Answer, parseAnswer } from "./answer.js";
import type { Call } from "./call.js";
import { ScaResponseError } from "./errors.js";
import { idempotencyKey } from "./idempotency-key.js";
import { operationIdOf } from "./operations.js";
import type { Settings } from "./options.js";
import { createPacer } from "./pacing.js";
import { isRepeatable, isTransient, pauseBefore } from "./retry.js";
import type { Secrets } from "./secrets.js";
import type { TokenSource } from "./token.js";

/**
 * Sends a call, and sends it again where that is safe: once with a new token when the API says that the token is not valid,
 * and a GET, PUT or DELETE after network failures, 429 and 5xx. A POST that may have been carried out is not repeated.
 * It is one function without helpers that wait: each costs a turn of the event loop's queue for every call.
 */
export function createRunner(
  settings: Settings,
  { tokens, secrets, credentials }: { tokens: TokenSource; secrets: Secrets; credentials: string },
) {
  const { retry, logger, onRequest, onResponse, checkAnswer, baseUrl, hearsSignal } = settings;
  const isObserved = onResponse !== undefined || logger?.debug !== undefined;
  const pacer = settings.pacing && createPacer(settings.pacing);

  return async function run(call: Call): Promise<Answer> {
    const { deadline } = call;
    let renewed = false;
    try {
      for (let attempt = 1; ; attempt++) {
        let answer: Answer | undefined;
        let error: unknown;
        let token: string | undefined;
        let startedAt = 0;
        try {
          if (deadline.signal.aborted) throw deadline.signal.reason;
          if (call.needsToken) {
            const known = tokens.get();
            token = typeof known === "string" ? known : await deadline.race(known);
            secrets.add(token);
          }
          if (pacer) await pacer.wait(deadline);
          onRequest?.({ ...describe(call), attempt });
          if (isObserved) startedAt = performance.now();
          call.sent = true;
          const sending = call.transport(call, headersOf(call, token));
          answer = read(call, await (hearsSignal ? sending : deadline.race(sending)));
        } catch (thrown) {
          error = deadline.explain(thrown, call.label, baseUrl);
        }
        if (isObserved) tellOutcome(call, attempt, startedAt, answer, error);
        if (answer?.response.ok) return answer;
        if (token !== undefined && !renewed && isTokenRefused(answer)) {
          renewed = true;
          // The call was refused before it was carried out: there is no answer of its own to lose.
          call.sent = false;
          await deadline.race(tokens.drop(token));
          // A key that was used on a failed call cannot be used again.
          if (call.keyIsOurs && call.key !== undefined) call.key = idempotencyKey(undefined);
          continue;
        }
        const pauseMs = pauseBeforeRepeat(call, attempt, answer, error);
        if (pauseMs !== undefined) {
          await deadline.sleep(pauseMs);
          continue;
        }
        if (answer) return answer;
        throw error;
      }
    } catch (thrown) {
      // The deadline itself throws when time is up during a pause.
      throw deadline.explain(thrown, call.label, baseUrl);
    } finally {
      deadline.clear();
    }
  };

  /** How long to wait before the call is sent again, in milliseconds; undefined when it is not to be. */
  function pauseBeforeRepeat(call: Call, attempt: number, answer: Answer | undefined, error: unknown) {
    const response = answer?.response;
    if (!isTransient({ error, response }) || !isRepeatable(call.method) || attempt > (retry.retries ?? 2))
      return undefined;
    const pauseMs = pauseBefore(attempt, retry, response);
    if (pauseMs >= call.deadline.remaining()) return undefined;
    const { operationId } = describe(call);
    const told = { operationId, attempt, status: response?.status, pauseMs };
    logger?.warn?.(told, "The call failed and is sent again after a pause.");
    return pauseMs;
  }

  function headersOf({ headers, key }: Call, token: string | undefined): Record<string, string> {
    const ours: Record<string, string> =
      token === undefined
        ? { authorization: `Basic ${credentials}`, "content-type": "application/x-www-form-urlencoded" }
        : { authorization: `Bearer ${token}` };
    if (key !== undefined) ours["idempotency-key"] = key;
    return Object.assign(ours, headers);
  }

  /** The answer with its body parsed, and checked if that is wanted. */
  function read({ label, method, schemaPath, init: { parseAs = "json" } }: Call, result: Answer): Answer {
    pacer?.note(result.response.headers);
    if (parseAs !== "json") return result;
    const answer = parseAnswer(result, label, secrets);
    const { status } = answer.response;
    const violations = checkAnswer?.(operationIdOf(method, schemaPath), status, answer.data ?? answer.error) ?? [];
    const [first] = violations;
    if (!first) return answer;
    const what = `a body that the spec does not allow: ${first.pointer || "the body"} should be ${first.expected}`;
    throw new ScaResponseError(label, what, answer.response, "", violations);
  }

  function tellOutcome(call: Call, attempt: number, startedAt: number, answer: Answer | undefined, error: unknown) {
    const status = answer?.response.status ?? (error as Partial<ScaResponseError> | undefined)?.status;
    const told = {
      ...describe(call),
      attempt,
      // Zero when it failed before it was sent.
      durationMs: startedAt === 0 ? 0 : performance.now() - startedAt,
      ...(status === undefined ? {} : { status }),
      ...(error === undefined ? {} : { error }),
    };
    onResponse?.(told);
    logger?.debug?.({ ...told, ...(error === undefined ? {} : { error: String(error) }) }, "A call was attempted.");
  }
}

function describe({ method, schemaPath }: Call) {
  return { operationId: operationIdOf(method, schemaPath), method, path: schemaPath };
}

function isTokenRefused(answer: Answer | undefined): boolean {
  return (
    answer?.response.status === 401 && (answer.error as { Type?: unknown } | undefined)?.Type === "invalid_credentials"
  );
}
