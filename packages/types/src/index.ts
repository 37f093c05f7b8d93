export type { DocumentedResponses } from "./generated/documented-responses.js";
export type { ScaErrorType, ScaOAuthErrorType } from "./generated/error-types.js";
export type * from "./generated/openapi.js";
export type { SPEC_SHA256, SPEC_VERSION } from "./generated/version.js";
