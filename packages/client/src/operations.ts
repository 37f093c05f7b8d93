import type { operations } from "@mangopay-sca/types";

/** What a client can call; the operations whose Id begins with "on" are the notifications that Mangopay sends. */
export type OperationId = Exclude<keyof operations, `on${string}`>;
type Method = "GET" | "PUT" | "POST" | "DELETE";
/** How an operation is called; `body` when it takes one. A caller of `sca.http` may call one that the spec does not have. */
export type Operation = readonly [
  id: OperationId | (string & {}),
  method: Method | (string & {}),
  path: string,
  body?: "body",
];

/** A call in words: its method and path. */
export const labelOf = ([, method, path]: Operation): string => `${method} ${path}`;

/** Every method of the client and the operation that it makes: each operation of the spec once. */
export const methods = {
  auth: {
    createToken: ["createOAuthToken", "POST", "/v2.01/oauth/token"],
  },
  users: {
    createNatural: ["createNaturalUserSca", "POST", "/v2.01/{ClientId}/sca/users/natural", "body"],
    createLegal: ["createLegalUserSca", "POST", "/v2.01/{ClientId}/sca/users/legal", "body"],
    updateNatural: ["updateNaturalUserSca", "PUT", "/v2.01/{ClientId}/sca/users/natural/{UserId}", "body"],
    updateLegal: ["updateLegalUserSca", "PUT", "/v2.01/{ClientId}/sca/users/legal/{UserId}", "body"],
    categorizeNatural: [
      "categorizeNaturalUser",
      "PUT",
      "/v2.01/{ClientId}/sca/users/natural/{UserId}/category",
      "body",
    ],
    categorizeLegal: ["categorizeLegalUser", "PUT", "/v2.01/{ClientId}/sca/users/legal/{UserId}/category", "body"],
    view: ["viewUserSca", "GET", "/v2.01/{ClientId}/sca/users/{UserId}"],
    viewNatural: ["viewNaturalUserSca", "GET", "/v2.01/{ClientId}/sca/users/natural/{UserId}"],
    viewLegal: ["viewLegalUserSca", "GET", "/v2.01/{ClientId}/sca/users/legal/{UserId}"],
    enroll: ["enrollUser", "POST", "/v2.01/{ClientId}/sca/users/{UserId}/enrollment"],
    scaStatus: ["viewUserScaStatus", "GET", "/v2.01/{ClientId}/sca/users/{UserId}/sca-status"],
    manageConsent: ["manageProxyConsent", "POST", "/v2.01/{ClientId}/sca/users/{UserId}/consent"],
    list: ["listUsers", "GET", "/v2.01/{ClientId}/users"],
    closeNatural: ["closeNaturalUser", "DELETE", "/v2.01/{ClientId}/users/natural/{UserId}"],
    closeLegal: ["closeLegalUser", "DELETE", "/v2.01/{ClientId}/users/legal/{UserId}"],
  },
  hooks: {
    create: ["createHook", "POST", "/v2.01/{ClientId}/hooks", "body"],
    list: ["listHooks", "GET", "/v2.01/{ClientId}/hooks"],
    view: ["viewHook", "GET", "/v2.01/{ClientId}/hooks/{HookId}"],
    update: ["updateHook", "PUT", "/v2.01/{ClientId}/hooks/{HookId}", "body"],
  },
  events: {
    list: ["listEvents", "GET", "/v2.01/{ClientId}/events"],
  },
  responses: {
    view: ["viewApiResponse", "GET", "/v2.01/{ClientId}/responses/{IdempotencyKey}"],
  },
  legacy: {
    createNatural: ["createNaturalUser", "POST", "/v2.01/{ClientId}/users/natural", "body"],
    createLegal: ["createLegalUser", "POST", "/v2.01/{ClientId}/users/legal", "body"],
    updateNatural: ["updateNaturalUser", "PUT", "/v2.01/{ClientId}/users/natural/{UserId}", "body"],
    updateLegal: ["updateLegalUser", "PUT", "/v2.01/{ClientId}/users/legal/{UserId}", "body"],
    view: ["viewUser", "GET", "/v2.01/{ClientId}/users/{UserId}"],
    viewNatural: ["viewNaturalUser", "GET", "/v2.01/{ClientId}/users/natural/{UserId}"],
    viewLegal: ["viewLegalUser", "GET", "/v2.01/{ClientId}/users/legal/{UserId}"],
  },
} as const satisfies Record<string, Record<string, readonly [OperationId, Method, string, "body"?]>>;
