// Generated from spec/dist/openapi.json by `npm run generate`. Do not edit.
// ajv 8.20.0, esbuild 0.28.2, sha256 of the spec's source 5e1b100013b492daf4f758c449f7e974c043c17f1134785fdb325d9498ccdebe
export const operations = {
  "createOAuthToken": {
    "method": "POST",
    "path": "/v2.01/oauth/token"
  },
  "createNaturalUserSca": {
    "method": "POST",
    "path": "/v2.01/{ClientId}/sca/users/natural"
  },
  "viewNaturalUserSca": {
    "method": "GET",
    "path": "/v2.01/{ClientId}/sca/users/natural/{UserId}"
  },
  "updateNaturalUserSca": {
    "method": "PUT",
    "path": "/v2.01/{ClientId}/sca/users/natural/{UserId}"
  },
  "categorizeNaturalUser": {
    "method": "PUT",
    "path": "/v2.01/{ClientId}/sca/users/natural/{UserId}/category"
  },
  "createLegalUserSca": {
    "method": "POST",
    "path": "/v2.01/{ClientId}/sca/users/legal"
  },
  "viewLegalUserSca": {
    "method": "GET",
    "path": "/v2.01/{ClientId}/sca/users/legal/{UserId}"
  },
  "updateLegalUserSca": {
    "method": "PUT",
    "path": "/v2.01/{ClientId}/sca/users/legal/{UserId}"
  },
  "categorizeLegalUser": {
    "method": "PUT",
    "path": "/v2.01/{ClientId}/sca/users/legal/{UserId}/category"
  },
  "viewUserSca": {
    "method": "GET",
    "path": "/v2.01/{ClientId}/sca/users/{UserId}"
  },
  "enrollUser": {
    "method": "POST",
    "path": "/v2.01/{ClientId}/sca/users/{UserId}/enrollment"
  },
  "viewUserScaStatus": {
    "method": "GET",
    "path": "/v2.01/{ClientId}/sca/users/{UserId}/sca-status"
  },
  "manageProxyConsent": {
    "method": "POST",
    "path": "/v2.01/{ClientId}/sca/users/{UserId}/consent"
  },
  "listUsers": {
    "method": "GET",
    "path": "/v2.01/{ClientId}/users"
  },
  "createNaturalUser": {
    "method": "POST",
    "path": "/v2.01/{ClientId}/users/natural"
  },
  "viewNaturalUser": {
    "method": "GET",
    "path": "/v2.01/{ClientId}/users/natural/{UserId}"
  },
  "updateNaturalUser": {
    "method": "PUT",
    "path": "/v2.01/{ClientId}/users/natural/{UserId}"
  },
  "closeNaturalUser": {
    "method": "DELETE",
    "path": "/v2.01/{ClientId}/users/natural/{UserId}"
  },
  "createLegalUser": {
    "method": "POST",
    "path": "/v2.01/{ClientId}/users/legal"
  },
  "viewLegalUser": {
    "method": "GET",
    "path": "/v2.01/{ClientId}/users/legal/{UserId}"
  },
  "updateLegalUser": {
    "method": "PUT",
    "path": "/v2.01/{ClientId}/users/legal/{UserId}"
  },
  "closeLegalUser": {
    "method": "DELETE",
    "path": "/v2.01/{ClientId}/users/legal/{UserId}"
  },
  "viewUser": {
    "method": "GET",
    "path": "/v2.01/{ClientId}/users/{UserId}"
  },
  "viewApiResponse": {
    "method": "GET",
    "path": "/v2.01/{ClientId}/responses/{IdempotencyKey}"
  },
  "listHooks": {
    "method": "GET",
    "path": "/v2.01/{ClientId}/hooks"
  },
  "createHook": {
    "method": "POST",
    "path": "/v2.01/{ClientId}/hooks"
  },
  "viewHook": {
    "method": "GET",
    "path": "/v2.01/{ClientId}/hooks/{HookId}"
  },
  "updateHook": {
    "method": "PUT",
    "path": "/v2.01/{ClientId}/hooks/{HookId}"
  },
  "listEvents": {
    "method": "GET",
    "path": "/v2.01/{ClientId}/events"
  }
} as const;
