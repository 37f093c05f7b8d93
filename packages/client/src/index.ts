export type { AuthApi, EventsApi, HooksApi, LegacyApi, ResponsesApi, UsersApi } from "./api.js";
export type { KeyValueStore } from "./auth/store.js";
export { createMemoryStore } from "./auth/store.js";
export type { StoredToken } from "./auth/token.js";
export type { CallOptions, PostOptions } from "./call/call.js";
export type { ScaHttp } from "./call/http.js";
export type { AttemptInfo, OutcomeInfo, ScaLogger, ScaObserver } from "./call/observe.js";
export type { RateLimitWindow } from "./call/rate-limit.js";
export type { ResponseCheck } from "./call/response-check.js";
export type { RetryOptions } from "./call/retry.js";
export type { ScaPromise, ScaResult } from "./call/sca-promise.js";
export { scaPromiseOf } from "./call/sca-promise.js";
export type { ScaClient } from "./client.js";
export { createScaClient } from "./client.js";
export type { ResponseViolation } from "./errors.js";
export {
  ScaApiError,
  ScaEnrollmentError,
  ScaError,
  ScaNetworkError,
  ScaRateLimitError,
  ScaRequestError,
  ScaResponseError,
  ScaResponseLostError,
  ScaTimeoutError,
} from "./errors.js";
export type { EventListOptions, ListOptions, ScaList, ScaPage } from "./lists/list.js";
export type { OperationId } from "./operations.js";
export type { Fetch, ScaClientOptions, ScaEnvironment } from "./options.js";
export type { WaitOptions } from "./sca/enrollment.js";
export type { ScaNeed } from "./sca/needs-sca.js";
export { needsSca } from "./sca/needs-sca.js";
export type { RedirectOptions, ScaLanguage, ScaReturn } from "./sca/redirect.js";
export { parseScaReturn, scaRedirectUrl, scaSessionExpiresAt } from "./sca/redirect.js";
export type { Confirmation } from "./webhooks/confirm.js";
export { confirmWebhook } from "./webhooks/confirm.js";
export type { DeduplicateOptions } from "./webhooks/deduplicate.js";
export { deduplicate } from "./webhooks/deduplicate.js";
export type { ScaEvent, ScaEventFamily, UnknownEvent } from "./webhooks/parse.js";
export { parseWebhook, scaEventTypes } from "./webhooks/parse.js";
export type { Verdict } from "./webhooks/verdict.js";
