export { createScaClient, type ScaClient } from "./client.js";
export {
  ScaApiError,
  ScaError,
  ScaNetworkError,
  ScaRequestError,
  ScaResponseError,
  ScaTimeoutError,
} from "./errors.js";
export type { ScaHttp } from "./http.js";
export type { ScaClientOptions, ScaEnvironment } from "./options.js";
