import type { ScaApi } from "./api.js";
import { callMethod } from "./call-method.js";
import type { WaitOptions } from "./enrollment.js";
import type { ScaHttp } from "./http.js";
import { callList, type EventListOptions } from "./list.js";
import { methods, type Operation } from "./operations.js";
import { readOptions, type ScaClientOptions } from "./options.js";
import { createSend } from "./send.js";

export interface ScaClient extends ScaApi {
  /** openapi-fetch itself, for every operation of the spec, with `ClientId` and the token filled in. */
  readonly http: ScaHttp;
}

/**
 * Makes a client for one platform account. Clients share nothing with one another.
 * Throws ScaRequestError when a credential is missing.
 */
export function createScaClient(options: ScaClientOptions): ScaClient {
  const { http, send } = createSend(readOptions(options));

  const method = (operation: Operation, name: string) =>
    name === "list"
      ? (listOptions?: EventListOptions) => callList(send, operation, listOptions)
      : callMethod(send, operation);
  const groups = mapValues(methods, (group) => mapValues(group, method)) as unknown as ScaApi;
  const { users } = groups;

  const waitForEnrollment = async (userId: string, wait?: WaitOptions) =>
    (await import("./enrollment.js")).waitForEnrollment(users.scaStatus, userId, wait);
  return { ...groups, http, users: { ...users, waitForEnrollment } };
}

function mapValues<Value, Mapped>(object: Readonly<Record<string, Value>>, map: (value: Value, key: string) => Mapped) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value, key)]));
}
