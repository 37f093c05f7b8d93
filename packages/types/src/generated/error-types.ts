// Generated from spec/dist/openapi.json by `npm run generate`. Do not edit.
// openapi-typescript 7.13.0, sha256 of the spec's source 5e1b100013b492daf4f758c449f7e974c043c17f1134785fdb325d9498ccdebe

/** Every `Type` that the API documents for an error. */
export type ScaErrorType =
  | "param_error"
  | "fraud_policy"
  | "not_allowed_for_user_category_payer"
  | "not_allowed_for_user_category_owner"
  | "not_allowed_for_pending_user_action_status"
  | "user_closure_not_possible"
  | "user_closure_failed"
  | "user_closed"
  | "invalid_action"
  | "user_hasnt_accepted_terms_and_conditions"
  | "sca_proxy_missing"
  | "forbidden_ressource"
  | "ressource_not_found"
  | "idempotent_creation_conflict"
  | "rate_limit"
  | "invalid_credentials";

/** What the token endpoint reports as `error`, in the words of OAuth 2.0, in place of a `Type`. */
export type ScaOAuthErrorType =
  | "unauthorized_client";
