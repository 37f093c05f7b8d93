export type { AnswerCheck } from "./answer-check.js";
export type { AuthApi, EventsApi, HooksApi, LegacyApi, ResponsesApi, UsersApi } from "./api.js";
export type { CallOptions } from "./call-options.js";
export { createScaClient, type ScaClient } from "./client.js";
export { type Confirmation, confirmWebhook, type Verdict } from "./confirm-webhook.js";
export { type DeduplicateOptions, deduplicate } from "./deduplicate.js";
export type { WaitOptions } from "./enrollment.js";
export {
  type AnswerViolation,
  ScaAnswerLostError,
  ScaApiError,
  ScaError,
  ScaNetworkError,
  ScaRateLimitError,
  ScaRequestError,
  ScaResponseError,
  ScaTimeoutError,
} from "./errors.js";
export type { ScaHttp } from "./http.js";
export type { EventListOptions, ListOptions, ScaList, ScaPage } from "./list.js";
export { needsSca, type ScaNeed } from "./needs-sca.js";
export type { AttemptInfo, OutcomeInfo, ScaLogger, ScaObserver } from "./observe.js";
export type { OperationId } from "./operations.js";
export type { Fetch, ScaClientOptions, ScaEnvironment } from "./options.js";
export type { RateLimitWindow } from "./rate-limit.js";
export {
  parseScaReturn,
  type RedirectOptions,
  type ScaLanguage,
  type ScaReturn,
  scaRedirectUrl,
  scaSessionExpiresAt,
} from "./redirect.js";
export type { RetryOptions } from "./retry.js";
export type { ScaPromise, ScaResult } from "./sca-promise.js";
export { createMemoryStore, type KeyValueStore } from "./store.js";
export type { StoredToken } from "./token.js";
export { parseWebhook, type ScaEvent, type ScaEventFamily, scaEventTypes, type UnknownEvent } from "./webhook.js";
