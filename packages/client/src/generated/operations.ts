// Generated from spec/dist/openapi.json and package.json by `npm run generate`. Do not edit.

/** How each operation is called. */
export const operations = {
  createOAuthToken: {"method":"POST","path":"/v2.01/oauth/token","hasBody":false,"isList":false},
  createNaturalUserSca: {"method":"POST","path":"/v2.01/{ClientId}/sca/users/natural","hasBody":true,"isList":false},
  viewNaturalUserSca: {"method":"GET","path":"/v2.01/{ClientId}/sca/users/natural/{UserId}","hasBody":false,"isList":false},
  updateNaturalUserSca: {"method":"PUT","path":"/v2.01/{ClientId}/sca/users/natural/{UserId}","hasBody":true,"isList":false},
  categorizeNaturalUser: {"method":"PUT","path":"/v2.01/{ClientId}/sca/users/natural/{UserId}/category","hasBody":true,"isList":false},
  createLegalUserSca: {"method":"POST","path":"/v2.01/{ClientId}/sca/users/legal","hasBody":true,"isList":false},
  viewLegalUserSca: {"method":"GET","path":"/v2.01/{ClientId}/sca/users/legal/{UserId}","hasBody":false,"isList":false},
  updateLegalUserSca: {"method":"PUT","path":"/v2.01/{ClientId}/sca/users/legal/{UserId}","hasBody":true,"isList":false},
  categorizeLegalUser: {"method":"PUT","path":"/v2.01/{ClientId}/sca/users/legal/{UserId}/category","hasBody":true,"isList":false},
  viewUserSca: {"method":"GET","path":"/v2.01/{ClientId}/sca/users/{UserId}","hasBody":false,"isList":false},
  enrollUser: {"method":"POST","path":"/v2.01/{ClientId}/sca/users/{UserId}/enrollment","hasBody":false,"isList":false},
  viewUserScaStatus: {"method":"GET","path":"/v2.01/{ClientId}/sca/users/{UserId}/sca-status","hasBody":false,"isList":false},
  manageProxyConsent: {"method":"POST","path":"/v2.01/{ClientId}/sca/users/{UserId}/consent","hasBody":false,"isList":false},
  listUsers: {"method":"GET","path":"/v2.01/{ClientId}/users","hasBody":false,"isList":true},
  createNaturalUser: {"method":"POST","path":"/v2.01/{ClientId}/users/natural","hasBody":true,"isList":false},
  viewNaturalUser: {"method":"GET","path":"/v2.01/{ClientId}/users/natural/{UserId}","hasBody":false,"isList":false},
  updateNaturalUser: {"method":"PUT","path":"/v2.01/{ClientId}/users/natural/{UserId}","hasBody":true,"isList":false},
  closeNaturalUser: {"method":"DELETE","path":"/v2.01/{ClientId}/users/natural/{UserId}","hasBody":false,"isList":false},
  createLegalUser: {"method":"POST","path":"/v2.01/{ClientId}/users/legal","hasBody":true,"isList":false},
  viewLegalUser: {"method":"GET","path":"/v2.01/{ClientId}/users/legal/{UserId}","hasBody":false,"isList":false},
  updateLegalUser: {"method":"PUT","path":"/v2.01/{ClientId}/users/legal/{UserId}","hasBody":true,"isList":false},
  closeLegalUser: {"method":"DELETE","path":"/v2.01/{ClientId}/users/legal/{UserId}","hasBody":false,"isList":false},
  viewUser: {"method":"GET","path":"/v2.01/{ClientId}/users/{UserId}","hasBody":false,"isList":false},
  viewApiResponse: {"method":"GET","path":"/v2.01/{ClientId}/responses/{IdempotencyKey}","hasBody":false,"isList":false},
  listHooks: {"method":"GET","path":"/v2.01/{ClientId}/hooks","hasBody":false,"isList":true},
  createHook: {"method":"POST","path":"/v2.01/{ClientId}/hooks","hasBody":true,"isList":false},
  viewHook: {"method":"GET","path":"/v2.01/{ClientId}/hooks/{HookId}","hasBody":false,"isList":false},
  updateHook: {"method":"PUT","path":"/v2.01/{ClientId}/hooks/{HookId}","hasBody":true,"isList":false},
  listEvents: {"method":"GET","path":"/v2.01/{ClientId}/events","hasBody":false,"isList":true},
} as const;

/** What a client can call. */
export type OperationId = keyof typeof operations;

/** The version of this package. */
export const version = "0.1.0";
