import type { OAuthToken } from "@mangopay-sca/types";
import type { AuthApi, EventsApi, HooksApi, LegacyApi, ResponsesApi, UsersApi } from "./api.js";
import { callMethod } from "./call-method.js";
import type { CallOptions } from "./call-options.js";
import { waitForEnrollment } from "./enrollment.js";
import { createHttp, type ScaHttp } from "./http.js";
import { callList, type EventListOptions } from "./list.js";
import { methods, type Operation } from "./operations.js";
import { readOptions, type ScaClientOptions } from "./options.js";
import { scaPromise } from "./sca-promise.js";

export interface ScaClient {
  readonly auth: AuthApi;
  readonly users: UsersApi;
  readonly hooks: HooksApi;
  readonly events: EventsApi;
  readonly responses: ResponsesApi;
  readonly legacy: LegacyApi;
  /** openapi-fetch itself, for every operation of the spec, with `ClientId` and the token filled in. */
  readonly http: ScaHttp;
}

/**
 * Makes a client for one platform account. Clients share nothing with one another.
 * Throws ScaRequestError when a credential is missing.
 */
export function createScaClient(options: ScaClientOptions): ScaClient {
  const { http, send, requestToken } = createHttp(readOptions(options));

  const group = (operations: Record<string, Operation>) =>
    Object.fromEntries(
      Object.entries(operations).map(([name, operation]) => [
        name,
        name === "list"
          ? (listOptions?: EventListOptions) => callList(send, operation, listOptions)
          : callMethod(send, operation),
      ]),
    ) as unknown;

  const users = group(methods.users) as UsersApi;
  return {
    http,
    auth: {
      createToken: (callOptions?: CallOptions) =>
        scaPromise(requestToken(callOptions), ({ data }) => data as OAuthToken),
    },
    users: {
      ...users,
      waitForEnrollment: (userId, wait) => waitForEnrollment((id, init) => users.scaStatus(id, init), userId, wait),
    },
    hooks: group(methods.hooks) as HooksApi,
    events: group(methods.events) as EventsApi,
    responses: group(methods.responses) as ResponsesApi,
    legacy: group(methods.legacy) as LegacyApi,
  };
}
