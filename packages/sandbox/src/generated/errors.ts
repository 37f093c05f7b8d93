// Generated from spec/dist/errors.json by `npm run generate`. Do not edit.
// ajv 8.20.0, esbuild 0.28.2, sha256 of the spec's source 6b2d00fb375e22881de139b1c23408507c4624be6ae1d08719f13b3bd8ace191
export const errors = {
  "param_error": {
    "status": 400,
    "message": "One or several required parameters are missing or incorrect. An incorrect resource ID also raises this kind of error."
  },
  "fraud_policy": {
    "status": 400,
    "message": "The data you provided does not comply with our anti-fraud policy"
  },
  "not_allowed_for_user_category_payer": {
    "status": 400,
    "message": "This endpoint is not allowed for User categorized as PAYER"
  },
  "not_allowed_for_user_category_owner": {
    "status": 400,
    "message": "This endpoint is not allowed for User categorized as OWNER"
  },
  "not_allowed_for_pending_user_action_status": {
    "status": 400,
    "message": ""
  },
  "user_closure_not_possible": {
    "status": 400,
    "message": "The user cannot be closed as one or several wallets are not empty"
  },
  "user_closure_failed": {
    "status": 400,
    "message": "An error occurred while closing the user"
  },
  "user_closed": {
    "status": 400,
    "message": "User closed: No action can be performed"
  },
  "invalid_action": {
    "status": 400,
    "message": "The user cannot revoke the terms and conditions acceptance"
  },
  "user_hasnt_accepted_terms_and_conditions": {
    "status": 403,
    "message": "User must accept the terms and conditions before account creation or modification."
  },
  "sca_proxy_missing": {
    "status": 403,
    "message": "You are not authorized to perform this action. The user has not provided consent to the requested proxy"
  },
  "forbidden_ressource": {
    "status": 403,
    "message": "This endpoint is not available for your account"
  },
  "ressource_not_found": {
    "status": 404,
    "message": "The ressource does not exist"
  },
  "idempotent_creation_conflict": {
    "status": 409,
    "message": "A resource has already been created with this Idempotency Key"
  },
  "rate_limit": {
    "status": 429,
    "message": "Rate limit exceeded. Please contact support for more assistance"
  },
  "invalid_credentials": {
    "status": 401,
    "message": "The authorization credentials are not valid"
  },
  "unauthorized_client": {
    "status": 400,
    "message": "This account has been temporarily locked for security reasons. Please try again later."
  }
} as const;
