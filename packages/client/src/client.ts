import type { PendingUserActionResponse, ScaStatus } from "@mangopay-sca/types";
import { unwrap } from "./answer.js";
import { createHttp, type ScaHttp } from "./http.js";
import { readOptions, type ScaClientOptions } from "./options.js";

export interface ScaClient {
  readonly users: {
    /**
     * Opens an SCA session for an Owner and returns the link to it, which works for 10 minutes.
     * Rejects with ScaApiError, type `not_allowed_for_user_category_payer`, for a Payer.
     */
    enroll(userId: string): Promise<PendingUserActionResponse>;
    /**
     * Tells whether an Owner is enrolled and what they consented to.
     * Rejects with ScaApiError, type `ressource_not_found`, when no enrollment was ever started.
     */
    scaStatus(userId: string): Promise<ScaStatus>;
  };
  /** openapi-fetch itself, for every operation of the spec, with `ClientId` and the token filled in. */
  readonly http: ScaHttp;
}

/**
 * Makes a client for one platform account. Clients share nothing with one another.
 * Throws ScaRequestError when a credential is missing.
 */
export function createScaClient(options: ScaClientOptions): ScaClient {
  const http = createHttp(readOptions(options));
  return {
    http,
    users: {
      async enroll(userId) {
        const path = "/v2.01/{ClientId}/sca/users/{UserId}/enrollment";
        return unwrap(await http.POST(path, { params: { path: { UserId: userId } } }), `POST ${path}`);
      },
      async scaStatus(userId) {
        const path = "/v2.01/{ClientId}/sca/users/{UserId}/sca-status";
        return unwrap(await http.GET(path, { params: { path: { UserId: userId } } }), `GET ${path}`);
      },
    },
  };
}
