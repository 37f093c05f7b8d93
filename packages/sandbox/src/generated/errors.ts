// Generated from spec/dist/errors.json by `npm run generate`. Do not edit.
// ajv 8.20.0, esbuild 0.28.2, sha256 of the spec's source 5e1b100013b492daf4f758c449f7e974c043c17f1134785fdb325d9498ccdebe
export const errors = {
  "param_error": {
    "status": 400,
    "message": "One or several required parameters are missing or incorrect. An incorrect resource ID also raises this kind of error.",
    "members": [
      "Message",
      "Type",
      "Id",
      "Date",
      "errors"
    ]
  },
  "fraud_policy": {
    "status": 400,
    "message": "The data you provided does not comply with our anti-fraud policy",
    "members": [
      "Message",
      "Type",
      "Id",
      "Date",
      "errors"
    ]
  },
  "not_allowed_for_user_category_payer": {
    "status": 400,
    "message": "This endpoint is not allowed for User categorized as PAYER",
    "members": [
      "Message",
      "Type",
      "Id",
      "Date",
      "errors"
    ]
  },
  "not_allowed_for_user_category_owner": {
    "status": 400,
    "message": "This endpoint is not allowed for User categorized as OWNER",
    "members": [
      "Message",
      "Type",
      "Id",
      "Date",
      "errors"
    ]
  },
  "not_allowed_for_pending_user_action_status": {
    "status": 400,
    "message": "",
    "members": []
  },
  "user_closure_not_possible": {
    "status": 400,
    "message": "The user cannot be closed as one or several wallets are not empty",
    "members": [
      "Message",
      "Type",
      "Id",
      "Date",
      "errors"
    ]
  },
  "user_closure_failed": {
    "status": 400,
    "message": "An error occurred while closing the user",
    "members": [
      "Message",
      "Type",
      "Id",
      "Date",
      "errors"
    ]
  },
  "user_closed": {
    "status": 400,
    "message": "User closed: No action can be performed",
    "members": [
      "Message",
      "Type",
      "Id",
      "Date",
      "errors"
    ]
  },
  "invalid_action": {
    "status": 400,
    "message": "The user cannot revoke the terms and conditions acceptance",
    "members": [
      "Message",
      "Type",
      "Id",
      "Date",
      "errors"
    ]
  },
  "user_hasnt_accepted_terms_and_conditions": {
    "status": 403,
    "message": "User must accept the terms and conditions before account creation or modification.",
    "members": [
      "Message",
      "Type",
      "Id",
      "Date",
      "errors"
    ]
  },
  "sca_proxy_missing": {
    "status": 403,
    "message": "You are not authorized to perform this action. The user has not provided consent to the requested proxy",
    "members": [
      "Message",
      "Type",
      "Id",
      "Date",
      "errors"
    ]
  },
  "forbidden_ressource": {
    "status": 403,
    "message": "This endpoint is not available for your account",
    "members": [
      "Message",
      "Type",
      "Id",
      "Date",
      "errors"
    ]
  },
  "ressource_not_found": {
    "status": 404,
    "message": "The ressource does not exist",
    "members": [
      "Message",
      "Type",
      "Id",
      "Date",
      "errors"
    ]
  },
  "idempotent_creation_conflict": {
    "status": 409,
    "message": "A resource has already been created with this Idempotency Key",
    "members": [
      "Message",
      "Type",
      "Id",
      "Date",
      "errors"
    ]
  },
  "rate_limit": {
    "status": 429,
    "message": "Rate limit exceeded. Please contact support for more assistance",
    "members": [
      "Message",
      "Type",
      "errors"
    ]
  },
  "invalid_credentials": {
    "status": 401,
    "message": "The authorization credentials are not valid",
    "members": [
      "Message",
      "Type",
      "Date"
    ]
  },
  "unauthorized_client": {
    "status": 400,
    "message": "This account has been temporarily locked for security reasons. Please try again later.",
    "members": [
      "error",
      "error_description"
    ]
  }
} as const;
