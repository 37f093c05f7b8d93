export type { AuthApi, EventsApi, HooksApi, LegacyApi, ResponsesApi, UsersApi } from "./api.js";
export type { CallOptions } from "./call-options.js";
export type { ScaClient } from "./client.js";
export type { Confirmation, Verdict } from "./confirm-webhook.js";
export {
  confirmWebhook,
  createMemoryStore,
  createScaClient,
  deduplicate,
  needsSca,
  parseScaReturn,
  parseWebhook,
  ScaAnswerLostError,
  ScaApiError,
  ScaError,
  ScaNetworkError,
  ScaRateLimitError,
  ScaRequestError,
  ScaResponseError,
  ScaTimeoutError,
  scaEventTypes,
  scaRedirectUrl,
  scaSessionExpiresAt,
} from "./core.js";
export type { DeduplicateOptions } from "./deduplicate.js";
export type { WaitOptions } from "./enrollment.js";
export type { ResponseViolation } from "./errors.js";
export type { ScaHttp } from "./http.js";
export type { EventListOptions, ListOptions, ScaList, ScaPage } from "./list.js";
export type { ScaNeed } from "./needs-sca.js";
export type { AttemptInfo, OutcomeInfo, ScaLogger, ScaObserver } from "./observe.js";
export type { OperationId } from "./operations.js";
export type { Fetch, ScaClientOptions, ScaEnvironment } from "./options.js";
export type { RateLimitWindow } from "./rate-limit.js";
export type { RedirectOptions, ScaLanguage, ScaReturn } from "./redirect.js";
export type { ResponseCheck } from "./response-check.js";
export type { RetryOptions } from "./retry.js";
export type { ScaPromise, ScaResult } from "./sca-promise.js";
export type { KeyValueStore } from "./store.js";
export type { StoredToken } from "./token.js";
export type { ScaEvent, ScaEventFamily, UnknownEvent } from "./webhook.js";
