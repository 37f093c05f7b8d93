// Generated from spec/dist/openapi.json by `npm run generate`. Do not edit.
// openapi-typescript 7.13.0, sha256 of the spec's source 5e1b100013b492daf4f758c449f7e974c043c17f1134785fdb325d9498ccdebe

/** The names of the examples that each operation shows for each status; undefined where the response has no body. */
export interface DocumentedResponses {
  createOAuthToken: {
    200: "token";
    400: "account-locked";
    401: "invalid-credentials";
    429: "rate-limit";
  };
  createNaturalUserSca: {
    200: "payer" | "owner";
    400: "user-category-missing" | "fraud-policy" | "invalid-email" | "restricted-country" | "birthday-too-old";
    401: "invalid-credentials";
    403: "terms-not-accepted" | "not-available";
    409: "key-reused" | "key-reused-sample";
    429: "rate-limit";
  };
  viewNaturalUserSca: {
    200: "payer" | "natural-owner";
    400: "missing-parameter" | "invalid-value";
    401: "invalid-credentials";
    403: "not-available";
    404: "unknown-resource";
    429: "rate-limit";
  };
  updateNaturalUserSca: {
    200: "payer" | "owner";
    400: "user-category-missing" | "fraud-policy" | "invalid-email" | "restricted-country" | "birthday-too-old" | "user-closed";
    401: "invalid-credentials";
    403: "terms-not-accepted" | "proxy-consent-missing" | "not-available";
    404: "unknown-resource";
    429: "rate-limit";
  };
  categorizeNaturalUser: {
    200: "owner";
    400: "already-owner" | "fraud-policy" | "birthday-too-old" | "user-closed";
    401: "invalid-credentials";
    403: "not-available";
    404: "unknown-resource";
    429: "rate-limit";
  };
  createLegalUserSca: {
    200: "payer" | "owner";
    400: "user-category-missing" | "fraud-policy" | "restricted-country" | "invalid-email" | "representative-email-missing";
    401: "invalid-credentials";
    403: "terms-not-accepted" | "not-available";
    409: "key-reused" | "key-reused-sample";
    429: "rate-limit";
  };
  viewLegalUserSca: {
    200: "payer" | "legal-owner";
    400: "missing-parameter" | "invalid-value";
    401: "invalid-credentials";
    403: "not-available";
    404: "unknown-resource";
    429: "rate-limit";
  };
  updateLegalUserSca: {
    200: "payer" | "owner";
    400: "user-category-missing" | "fraud-policy" | "invalid-email" | "restricted-country" | "user-closed";
    401: "invalid-credentials";
    403: "terms-not-accepted" | "proxy-consent-missing" | "not-available";
    404: "unknown-resource";
    429: "rate-limit";
  };
  categorizeLegalUser: {
    200: "owner";
    400: "representative-email-missing" | "already-owner" | "user-closed";
    401: "invalid-credentials";
    403: "not-available";
    404: "unknown-resource";
    429: "rate-limit";
  };
  viewUserSca: {
    200: "natural-payer" | "natural-owner" | "legal-payer" | "legal-owner";
    400: "missing-parameter" | "invalid-value";
    401: "invalid-credentials";
    403: "not-available";
    404: "unknown-resource";
    429: "rate-limit";
  };
  enrollUser: {
    200: "session-link" | "production-link";
    400: "payer" | "user-closed";
    401: "invalid-credentials";
    403: "not-available";
    404: "unknown-resource";
    409: "key-reused" | "key-reused-sample";
    429: "rate-limit";
  };
  viewUserScaStatus: {
    200: "enrolled-consent-not-given" | "enrolled-consent-given" | "re-enrollment-not-completed" | "first-enrollment-not-completed";
    400: "payer";
    401: "invalid-credentials";
    403: "not-available";
    404: "enrollment-not-started";
    429: "rate-limit";
  };
  manageProxyConsent: {
    200: "session-link";
    400: "proxy-not-activated" | "user-closed";
    401: "invalid-credentials";
    403: "not-available";
    404: "unknown-resource";
    409: "key-reused" | "key-reused-sample";
    429: "rate-limit";
  };
  listUsers: {
    200: "users";
    400: "missing-parameter" | "invalid-value";
    401: "invalid-credentials";
    403: "not-available";
    429: "rate-limit";
  };
  createNaturalUser: {
    200: "payer" | "owner";
    400: "user-category-missing" | "fraud-policy" | "invalid-email" | "restricted-country";
    401: "invalid-credentials";
    403: "terms-not-accepted" | "not-available";
    409: "key-reused" | "key-reused-sample";
    429: "rate-limit";
  };
  viewNaturalUser: {
    200: "payer" | "payer-without-phone" | "owner";
    400: "missing-parameter" | "invalid-value";
    401: "invalid-credentials";
    403: "not-available";
    404: "unknown-resource";
    429: "rate-limit";
  };
  updateNaturalUser: {
    200: "payer" | "owner";
    400: "user-category-missing" | "owner-to-payer" | "terms-not-revocable" | "fraud-policy" | "invalid-email" | "restricted-country" | "user-closed";
    401: "invalid-credentials";
    403: "terms-not-accepted" | "not-available";
    404: "unknown-resource";
    429: "rate-limit";
  };
  closeNaturalUser: {
    204: undefined;
    400: "wallets-not-empty" | "already-closed";
    401: "invalid-credentials";
    403: "not-available";
    404: "unknown-resource";
    429: "rate-limit";
  };
  createLegalUser: {
    200: "payer" | "owner";
    400: "user-category-missing" | "invalid-email";
    401: "invalid-credentials";
    403: "terms-not-accepted" | "not-available";
    409: "key-reused" | "key-reused-sample";
    429: "rate-limit";
  };
  viewLegalUser: {
    200: "payer" | "payer-without-phone" | "owner";
    400: "missing-parameter" | "invalid-value";
    401: "invalid-credentials";
    403: "not-available";
    404: "unknown-resource";
    429: "rate-limit";
  };
  updateLegalUser: {
    200: "payer" | "owner";
    400: "user-category-missing" | "owner-to-payer" | "terms-not-revocable" | "fraud-policy" | "invalid-email" | "restricted-country" | "user-closed";
    401: "invalid-credentials";
    403: "terms-not-accepted" | "not-available";
    404: "unknown-resource";
    429: "rate-limit";
  };
  closeLegalUser: {
    204: undefined;
    400: "wallets-not-empty" | "already-closed";
    401: "invalid-credentials";
    403: "not-available";
    404: "unknown-resource";
    429: "rate-limit";
  };
  viewUser: {
    200: "natural-payer" | "natural-owner" | "legal-payer" | "legal-owner";
    400: "missing-parameter" | "invalid-value";
    401: "invalid-credentials";
    403: "not-available";
    404: "unknown-resource";
    429: "rate-limit";
  };
  viewApiResponse: {
    200: "natural-user";
    400: "missing-parameter" | "invalid-value";
    401: "invalid-credentials";
    403: "not-available";
    404: "unknown-resource";
    429: "rate-limit";
  };
  listHooks: {
    200: "hooks";
    400: "missing-parameter" | "invalid-value";
    401: "invalid-credentials";
    403: "not-available";
    429: "rate-limit";
  };
  createHook: {
    200: "hook" | "user-account-activated";
    400: "event-type-taken";
    401: "invalid-credentials";
    403: "not-available";
    409: "key-reused" | "key-reused-sample";
    429: "rate-limit";
  };
  viewHook: {
    200: "hook";
    400: "missing-parameter" | "invalid-value";
    401: "invalid-credentials";
    403: "not-available";
    404: "unknown-resource";
    429: "rate-limit";
  };
  updateHook: {
    200: "disabled";
    400: "missing-parameter" | "invalid-value";
    401: "invalid-credentials";
    403: "not-available";
    404: "unknown-resource";
    429: "rate-limit";
  };
  listEvents: {
    200: "events";
    400: "too-old";
    401: "invalid-credentials";
    403: "not-available";
    429: "rate-limit";
  };
}
