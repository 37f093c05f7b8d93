// Generated from spec/dist/openapi.json by `npm run generate`. Do not edit.
// openapi-typescript 7.13.0, sha256 of the spec's source 04d9d648bddc229d5c0ec7a0a825db03a13e675de6e5e76aa0664b519365470a

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
