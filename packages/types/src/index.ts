export type { ScaErrorType } from "./generated/error-types.js";
export type * from "./generated/openapi.js";
export type { SPEC_SHA256, SPEC_VERSION } from "./generated/version.js";
