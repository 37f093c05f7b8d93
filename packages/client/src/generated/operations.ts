// Generated from spec/dist/openapi.json and package.json by `npm run generate`. Do not edit.

/** How each operation is called. */
export const operations = {
  createOAuthToken: {"method":"POST","path":"/v2.01/oauth/token"},
  createNaturalUserSca: {"method":"POST","path":"/v2.01/{ClientId}/sca/users/natural","hasBody":true},
  viewNaturalUserSca: {"method":"GET","path":"/v2.01/{ClientId}/sca/users/natural/{UserId}"},
  updateNaturalUserSca: {"method":"PUT","path":"/v2.01/{ClientId}/sca/users/natural/{UserId}","hasBody":true},
  categorizeNaturalUser: {"method":"PUT","path":"/v2.01/{ClientId}/sca/users/natural/{UserId}/category","hasBody":true},
  createLegalUserSca: {"method":"POST","path":"/v2.01/{ClientId}/sca/users/legal","hasBody":true},
  viewLegalUserSca: {"method":"GET","path":"/v2.01/{ClientId}/sca/users/legal/{UserId}"},
  updateLegalUserSca: {"method":"PUT","path":"/v2.01/{ClientId}/sca/users/legal/{UserId}","hasBody":true},
  categorizeLegalUser: {"method":"PUT","path":"/v2.01/{ClientId}/sca/users/legal/{UserId}/category","hasBody":true},
  viewUserSca: {"method":"GET","path":"/v2.01/{ClientId}/sca/users/{UserId}"},
  enrollUser: {"method":"POST","path":"/v2.01/{ClientId}/sca/users/{UserId}/enrollment"},
  viewUserScaStatus: {"method":"GET","path":"/v2.01/{ClientId}/sca/users/{UserId}/sca-status"},
  manageProxyConsent: {"method":"POST","path":"/v2.01/{ClientId}/sca/users/{UserId}/consent"},
  listUsers: {"method":"GET","path":"/v2.01/{ClientId}/users","isList":true},
  createNaturalUser: {"method":"POST","path":"/v2.01/{ClientId}/users/natural","hasBody":true},
  viewNaturalUser: {"method":"GET","path":"/v2.01/{ClientId}/users/natural/{UserId}"},
  updateNaturalUser: {"method":"PUT","path":"/v2.01/{ClientId}/users/natural/{UserId}","hasBody":true},
  closeNaturalUser: {"method":"DELETE","path":"/v2.01/{ClientId}/users/natural/{UserId}"},
  createLegalUser: {"method":"POST","path":"/v2.01/{ClientId}/users/legal","hasBody":true},
  viewLegalUser: {"method":"GET","path":"/v2.01/{ClientId}/users/legal/{UserId}"},
  updateLegalUser: {"method":"PUT","path":"/v2.01/{ClientId}/users/legal/{UserId}","hasBody":true},
  closeLegalUser: {"method":"DELETE","path":"/v2.01/{ClientId}/users/legal/{UserId}"},
  viewUser: {"method":"GET","path":"/v2.01/{ClientId}/users/{UserId}"},
  viewApiResponse: {"method":"GET","path":"/v2.01/{ClientId}/responses/{IdempotencyKey}"},
  listHooks: {"method":"GET","path":"/v2.01/{ClientId}/hooks","isList":true},
  createHook: {"method":"POST","path":"/v2.01/{ClientId}/hooks","hasBody":true},
  viewHook: {"method":"GET","path":"/v2.01/{ClientId}/hooks/{HookId}"},
  updateHook: {"method":"PUT","path":"/v2.01/{ClientId}/hooks/{HookId}","hasBody":true},
  listEvents: {"method":"GET","path":"/v2.01/{ClientId}/events","isList":true},
} as const;

/** What a client can call. */
export type OperationId = keyof typeof operations;

/** The version of this package. */
export const version = "0.1.0";
