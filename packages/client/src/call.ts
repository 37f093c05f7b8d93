import { type Answer, parseAnswer } from "./answer.js";
import type { CallOptions } from "./call-options.js";
import { Deadline } from "./deadline.js";
import { ScaResponseError } from "./errors.js";
import { fillPath } from "./fill-path.js";
import { idempotencyKey } from "./idempotency-key.js";
import { operationIdOf } from "./operations.js";
import type { Settings } from "./options.js";
import { createPacer } from "./pacing.js";
import { isRepeatable, isTransient, pauseBefore } from "./retry.js";
import type { Secrets } from "./secrets.js";
import type { TokenSource } from "./token.js";

export interface CallInit extends CallOptions {
  body?: unknown;
  params?: { path?: Record<string, unknown>; query?: object; header?: Record<string, unknown> };
  /** How openapi-fetch is to read the body; anything but JSON is left to the caller. */
  parseAs?: string;
}

/** A call under way. */
export interface Call {
  label: string;
  method: string;
  schemaPath: string;
  /** The path with its values filled in. */
  path: string;
  init: CallInit;
  deadline: Deadline;
  /** Whether it carries a bearer token. The call for one does not. */
  needsToken: boolean;
  /** The Idempotency-Key of a POST. */
  key: string | undefined;
  keyIsOurs: boolean;
  /** Whether anything has left for the server. */
  sent: boolean;
}

/** Reads a call as it was written. Throws ScaRequestError when it makes no sense; nothing has been sent then. */
export function prepareCall(
  method: string,
  schemaPath: string,
  init: CallInit,
  settings: Settings,
  needsToken: boolean,
): Call {
  const { clientId, timeoutMs } = settings;
  const path = fillPath(schemaPath, { ...init.params?.path, ClientId: clientId });
  const given = init.idempotencyKey ?? keyAmong(init.params?.header) ?? keyAmong(init.headers);
  const key = method === "POST" && needsToken ? idempotencyKey(given) : undefined;
  const deadline = new Deadline(init.timeoutMs ?? timeoutMs, init.signal);
  const label = `${method} ${schemaPath}`;
  return {
    label,
    method,
    schemaPath,
    path,
    init,
    deadline,
    needsToken,
    key,
    keyIsOurs: given === undefined,
    sent: false,
  };
}

/** Headers as an object; callers of `sca.http` may give anything that fetch takes. */
function plain(headers: object = {}): object {
  return Symbol.iterator in headers ? Object.fromEntries(headers as Iterable<[string, string]>) : headers;
}

function keyAmong(headers: object | undefined): string | undefined {
  const [, key] = Object.entries(plain(headers)).find(([name]) => name.toLowerCase() === "idempotency-key") ?? [];
  return key as string | undefined;
}

/** openapi-fetch, told to leave the body of a success as text. */
export type Transport = (method: string, schemaPath: string, init: object) => Promise<Answer>;

type Outcome = { answer?: Answer; error?: unknown; token?: string | undefined };

/**
 * Sends a call, and sends it again where that is safe: once with a new token when the API says that the token is not valid,
 * and a GET, PUT or DELETE after network failures, 429 and 5xx. A POST that may have been carried out is not repeated.
 */
export function createRunner(
  settings: Settings,
  transport: Transport,
  { tokens, secrets, credentials }: { tokens: TokenSource; secrets: Secrets; credentials: string },
) {
  const { retry, logger, onRequest, onResponse, checkAnswer, baseUrl } = settings;
  const pacer = settings.pacing && createPacer(settings.pacing);

  return async function run(call: Call): Promise<Answer> {
    let renewed = false;
    for (let attempt = 1; ; attempt++) {
      const { answer, error, token } = await attemptOnce(call, attempt);
      if (token !== undefined && !renewed && isTokenRefused(answer)) {
        renewed = true;
        // The call was refused before it was carried out: there is no answer of its own to lose.
        call.sent = false;
        await call.deadline.race(tokens.drop(token));
        // A key that was used on a failed call cannot be used again.
        if (call.keyIsOurs && call.key !== undefined) call.key = idempotencyKey(undefined);
        continue;
      }
      const response = answer?.response;
      if (isTransient({ error, response }) && isRepeatable(call.method) && attempt <= (retry.retries ?? 2)) {
        const pauseMs = pauseBefore(attempt, retry, response);
        if (pauseMs < call.deadline.remaining()) {
          logger?.warn?.(
            { operationId: operationIdOf(call.method, call.schemaPath), attempt, status: response?.status, pauseMs },
            "The call failed and is sent again after a pause.",
          );
          await call.deadline.sleep(pauseMs);
          continue;
        }
      }
      if (answer) return answer;
      throw error;
    }
  };

  async function attemptOnce(call: Call, attempt: number): Promise<Outcome> {
    const { label, deadline } = call;
    let startedAt = performance.now();
    const outcome: Outcome = {};
    try {
      deadline.signal.throwIfAborted();
      if (call.needsToken) {
        const token = tokens.get();
        outcome.token = typeof token === "string" ? token : await deadline.race(token);
        secrets.add(outcome.token);
      }
      if (pacer) await pacer.wait(deadline);
      onRequest?.({ ...describe(call), attempt });
      startedAt = performance.now();
      call.sent = true;
      outcome.answer = await exchange(call, outcome.token);
    } catch (error) {
      outcome.error = deadline.explain(error, label, baseUrl);
    }
    if (onResponse || logger?.debug) {
      const info = { ...describe(call), attempt };
      const status =
        outcome.answer?.response.status ?? (outcome.error as Partial<ScaResponseError> | undefined)?.status;
      const durationMs = performance.now() - startedAt;
      const { error } = outcome;
      const told = {
        ...info,
        durationMs,
        ...(status === undefined ? {} : { status }),
        ...(error === undefined ? {} : { error }),
      };
      onResponse?.(told);
      logger?.debug?.({ ...told, ...(error === undefined ? {} : { error: String(error) }) }, "A call was attempted.");
    }
    return outcome;
  }

  async function exchange({ label, method, schemaPath, path, init, deadline, key }: Call, token: string | undefined) {
    const { timeoutMs: _, idempotencyKey: __, ...passedOn } = init;
    const { signal } = deadline;
    const sending = transport(method, schemaPath, {
      parseAs: "text",
      ...passedOn,
      headers: {
        ...(token === undefined
          ? { Authorization: `Basic ${credentials}`, "Content-Type": "application/x-www-form-urlencoded" }
          : { Authorization: `Bearer ${token}` }),
        ...(key === undefined ? {} : { "Idempotency-Key": key }),
        ...plain(init.headers),
      },
      // In the Request itself a signal would cost three times as much as the Request does.
      fetch: (request: Request) => settings.fetch(request, { signal }),
      signal: undefined,
      params: { ...init.params, path: {} },
      // openapi-fetch would fill the path without the checks that fillPath makes.
      pathSerializer: (url: string) => url.slice(0, url.length - schemaPath.length) + path,
    });
    const result = await (settings.hearsSignal ? sending : deadline.race(sending));
    pacer?.note(result.response.headers);
    if (init.parseAs !== undefined && init.parseAs !== "json") return result;
    const answer = parseAnswer(result, label, secrets);
    const { status } = answer.response;
    if (!checkAnswer) return answer;
    const violations = checkAnswer(operationIdOf(method, schemaPath), status, answer.data ?? answer.error) ?? [];
    const [first] = violations;
    if (first) {
      const what = `a body that the spec does not allow: ${first.pointer || "the body"} should be ${first.expected}`;
      throw new ScaResponseError(label, what, answer.response, "", violations);
    }
    return answer;
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
