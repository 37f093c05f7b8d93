import type { Middleware } from "openapi-fetch";
import type { Answer } from "./answer.js";
import type { CallOptions } from "./call-options.js";
import { Deadline } from "./deadline.js";
import { fillPath } from "./fill-path.js";
import { idempotencyKey } from "./idempotency-key.js";
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
  label: string;
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

/** Reads a call as it was written. Throws ScaRequestError when it makes no sense; nothing has been sent then. */
export function prepareCall(
  method: string,
  schemaPath: string,
  init: CallInit,
  settings: Settings,
  needsToken: boolean,
  transport: Transport,
): Call {
  const { clientId, timeoutMs } = settings;
  const path = fillPath(schemaPath, { ...init.params?.path, ClientId: clientId });
  const headers = lowered(init.headers);
  const takesKey = method === "POST" && needsToken;
  const given = takesKey
    ? (init.idempotencyKey ?? lowered(init.params?.header)["idempotency-key"] ?? headers["idempotency-key"])
    : undefined;
  return {
    label: `${method} ${schemaPath}`,
    method,
    schemaPath,
    path,
    init,
    headers,
    key: takesKey ? idempotencyKey(given) : undefined,
    keyIsOurs: given === undefined,
    deadline: new Deadline(init.timeoutMs ?? timeoutMs, init.signal),
    needsToken,
    transport,
    sent: false,
  };
}

/** Headers as an object with names in lower case; callers of `sca.http` may give anything that fetch takes. */
function lowered(given: object | undefined): Record<string, string> {
  const headers: Record<string, string> = {};
  if (given === undefined) return headers;
  const entries = Symbol.iterator in given ? (given as Iterable<[string, string]>) : Object.entries(given);
  for (const [name, value] of entries) headers[name.toLowerCase()] = value;
  return headers;
}

/** Sends one attempt of a call. The body of a success is left as text, unless the caller wants it in another form. */
export type Transport = (call: Call, headers: Record<string, string>) => Promise<Answer>;
