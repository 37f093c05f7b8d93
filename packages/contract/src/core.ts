// What runs in browsers and workers too: no node: modules, no Ajv, no eval.
export { checkRequest, type RequestParts } from "./conformance/check-request.js";
export { checkResponse } from "./conformance/check-response.js";
export { withoutUnset } from "./conformance/check-sent-value.js";
export { type CompiledSchemas, createCompiledCheck } from "./conformance/compiled-check.js";
export type { SchemaCheck, SchemaViolation } from "./conformance/explain.js";
export { type Findings, join, type Tools } from "./conformance/findings.js";
export { matchTarget, tidy } from "./conformance/match-target.js";
export { mediaTypeOf, readBody } from "./conformance/read-body.js";
export { type Checks, type Contract, createContractWith, createTools } from "./contract-with.js";
export type { CheckedExchange, Exchange, Finding, Message, Note, Violation } from "./exchange.js";
export { fieldErrors, oauthError } from "./field-errors.js";
export {
  meantOf,
  oneOf,
  type Preference,
  PreferenceError,
  preferred,
  readPreference,
  shortened,
} from "./prefer.js";
export { splitHeader } from "./split-header.js";
