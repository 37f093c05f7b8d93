import type { Middleware } from "openapi-fetch";
import { ScaRequestError } from "../errors.js";
import type { Settings } from "../options.js";
import { createDeadline, type Deadline } from "./deadline.js";
import { fillPath } from "./fill-path.js";
import { idempotencyKey, randomId } from "./idempotency-key.js";
import { createsToken, labelOf, type Operation } from "./operation.js";
import type { RetryOptions } from "./retry.js";

/** What can be said of a single call. */
export interface CallOptions {
  signal?: AbortSignal | null | undefined;
  /** In place of the client's `timeoutMs`, in milliseconds. */
  timeoutMs?: number | undefined;
  /** In place of the client's `attemptTimeoutMs`, in milliseconds. */
  attemptTimeoutMs?: number | undefined;
  /** In place of the client's `retry`. */
  retry?: RetryOptions | false | undefined;
  /** Headers to add. */
  headers?: Record<string, string> | undefined;
}

/** What can be said of a single POST. */
export interface PostOptions extends CallOptions {
  /**
   * Names the call, 16 to 36 letters, digits or dashes; a random one is made when it is left out. Give your own to be able to
   * read the response back after your process was restarted.
   */
  idempotencyKey?: string | undefined;
}

/** A call as it was written, by a method or through `sca.http`. */
export interface CallInit extends PostOptions {
  body?: unknown;
  bodySerializer?: (body: unknown) => unknown;
  params?: { path?: Record<string, unknown>; query?: object; header?: Record<string, unknown> };
  /** How openapi-fetch is to read the body; anything but JSON is left to the caller. */
  parseAs?: string;
  /** Of openapi-fetch, for this call. */
  middleware?: Middleware[];
  /** Of the call that this one is made for. */
  callId?: string;
}

/** A call, read once: what the caller changes afterwards does not matter. */
export interface Call {
  /** The same in every hook; empty when there are no hooks. */
  readonly id: string;
  /** What it is in words. */
  readonly label: string;
  readonly operation: Operation;
  /** The path with its values filled in. */
  readonly path: string;
  readonly init: CallInit;
  /** The body as it is sent. */
  readonly body: BodyInit | undefined;
  /** The caller's own, with names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly deadline: Deadline;
  readonly timeoutMs: number;
  readonly attemptTimeoutMs: number;
  readonly retry: RetryOptions;
  /** Whether it carries a bearer token. The call for one does not. */
  readonly needsToken: boolean;
  /** The Idempotency-Key of a POST. */
  readonly key: string | undefined;
  readonly keyIsOurs: boolean;
}

/** The body of the call for a token; all others are JSON. */
const tokenForm = "grant_type=client_credentials";

/** Reads a call as it was written. Throws ScaRequestError when it is invalid; nothing has been sent then. */
export function prepareCall(operation: Operation, init: CallInit, settings: Settings): Call {
  const { method, path: template } = operation;
  const label = labelOf(operation);
  const needsToken = !createsToken(operation);
  const { "idempotency-key": inHeaders, ...headers } = { ...lowered(init.params?.header), ...lowered(init.headers) };
  const given = init.idempotencyKey ?? inHeaders;
  const { timeoutMs = settings.timeoutMs, attemptTimeoutMs = settings.attemptTimeoutMs } = init;
  checkTimes({ timeoutMs, attemptTimeoutMs });
  const key = method === "POST" && needsToken ? idempotencyKey(given) : undefined;
  return {
    id: init.callId ?? (settings.isObserved ? randomId() : ""),
    label,
    operation,
    path: fillPath(template, { ...init.params?.path, ClientId: settings.clientId }),
    init,
    body: needsToken ? serialized(label, init) : tokenForm,
    headers,
    timeoutMs,
    attemptTimeoutMs,
    retry: init.retry === undefined ? settings.retry : init.retry || { retries: 0 },
    needsToken,
    key,
    keyIsOurs: given === undefined,
    deadline: createDeadline(label, timeoutMs, init.signal),
  };
}

/** Throws ScaRequestError for an invalid limit. Infinity is valid. */
export function checkTimes(times: Record<string, number>): void {
  for (const [name, ms] of Object.entries(times)) {
    if (!(ms > 0)) throw new ScaRequestError(`${name} must be a number of milliseconds above zero, not ${ms}.`);
  }
}

function serialized(label: string, { body, bodySerializer = JSON.stringify }: CallInit): BodyInit | undefined {
  if (body === undefined) return undefined;
  try {
    return bodySerializer(body) as BodyInit;
  } catch (cause) {
    throw new ScaRequestError(`The body of ${label} cannot be sent: ${(cause as Error).message}`, { cause });
  }
}

/** Headers as an object with names in lower case; callers of `sca.http` may give anything that fetch takes. */
function lowered(given: object | undefined): Record<string, string> {
  if (!given) return {};
  const entries = Symbol.iterator in given ? (given as Iterable<[string, string]>) : Object.entries(given);
  return Object.fromEntries(
    Array.from(entries)
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([name, value]) => [name.toLowerCase(), value]),
  );
}
