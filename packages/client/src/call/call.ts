import type { Middleware } from "openapi-fetch";
import type { Received } from "./answer.js";
import type { CallOptions } from "./call-options.js";
import { createDeadline, type Deadline } from "./deadline.js";
import { fillPath } from "./fill-path.js";
import { idempotencyKey } from "./idempotency-key.js";
import { labelOf, methods, type Operation } from "./operations.js";
import type { Settings } from "./options.js";

export interface CallInit extends CallOptions {
  body?: unknown;
  params?: { path?: Record<string, unknown>; query?: object; header?: Record<string, unknown> };
  /** How openapi-fetch is to read the body; anything but JSON is left to the caller. */
  parseAs?: string;
  /** Of openapi-fetch, for this call. */
  middleware?: Middleware[];
}

/** A call under way. */
export interface Call {
  /** What it is in words. */
  label: string;
  operationId: string;
  method: string;
  schemaPath: string;
  /** The path with its values filled in. */
  path: string;
  init: CallInit;
  deadline: Deadline;
  /** The caller's own, with names in lower case. */
  headers: Record<string, string>;
  transport: Transport;
  /** Whether it carries a bearer token. The call for one does not. */
  needsToken: boolean;
  /** The Idempotency-Key of a POST. */
  key: string | undefined;
  keyIsOurs: boolean;
  /** Whether anything has left for the server. */
  sent: boolean;
}

/** Sends one attempt of a call. */
export type Transport = (call: Call, headers: Record<string, string>) => Promise<Received>;

/** Reads a call as it was written. Throws ScaRequestError when it is invalid; nothing has been sent then. */
export function prepareCall(operation: Operation, init: CallInit, settings: Settings, transport: Transport): Call {
  const [operationId, method, schemaPath] = operation;
  const label = labelOf(operation);
  const needsToken = operationId !== methods.auth.createToken[0];
  const headers = lowered(init.headers);
  const takesKey = method === "POST" && needsToken;
  const given = init.idempotencyKey ?? lowered(init.params?.header)["idempotency-key"] ?? headers["idempotency-key"];
  return {
    label,
    operationId,
    method,
    schemaPath,
    path: fillPath(schemaPath, { ...init.params?.path, ClientId: settings.clientId }),
    init,
    headers,
    key: takesKey ? idempotencyKey(given) : undefined,
    keyIsOurs: given === undefined,
    deadline: createDeadline(label, init.timeoutMs ?? settings.timeoutMs, init.signal),
    needsToken,
    transport,
    sent: false,
  };
}

/** Headers as an object with names in lower case; callers of `sca.http` may give anything that fetch takes. */
function lowered(given: object | undefined): Record<string, string> {
  if (!given) return {};
  const entries = Symbol.iterator in given ? (given as Iterable<[string, string]>) : Object.entries(given);
  return Object.fromEntries(Array.from(entries, ([name, value]) => [name.toLowerCase(), value]));
}
