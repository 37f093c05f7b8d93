import type { operations } from "@mangopay-sca/types";

/** What a client can call; the operations whose Id begins with "on" are the notifications that Mangopay sends. */
export type OperationId = Exclude<keyof operations, `on${string}`>;
type Method = "GET" | "PUT" | "POST" | "DELETE";
/** How an operation is called; `body` when it takes one. */
export type Operation = readonly [id: OperationId, method: Method, path: string, body?: "body"];

const sca = "/v2.01/{ClientId}/sca/users";
const users = "/v2.01/{ClientId}/users";

/** Every method of the client and the operation that it makes: each operation of the spec once. */
export const methods = {
  auth: {
    createToken: ["createOAuthToken", "POST", "/v2.01/oauth/token"],
  },
  users: {
    createNatural: ["createNaturalUserSca", "POST", `${sca}/natural`, "body"],
    createLegal: ["createLegalUserSca", "POST", `${sca}/legal`, "body"],
    updateNatural: ["updateNaturalUserSca", "PUT", `${sca}/natural/{UserId}`, "body"],
    updateLegal: ["updateLegalUserSca", "PUT", `${sca}/legal/{UserId}`, "body"],
    categorizeNatural: ["categorizeNaturalUser", "PUT", `${sca}/natural/{UserId}/category`, "body"],
    categorizeLegal: ["categorizeLegalUser", "PUT", `${sca}/legal/{UserId}/category`, "body"],
    view: ["viewUserSca", "GET", `${sca}/{UserId}`],
    viewNatural: ["viewNaturalUserSca", "GET", `${sca}/natural/{UserId}`],
    viewLegal: ["viewLegalUserSca", "GET", `${sca}/legal/{UserId}`],
    enroll: ["enrollUser", "POST", `${sca}/{UserId}/enrollment`],
    scaStatus: ["viewUserScaStatus", "GET", `${sca}/{UserId}/sca-status`],
    manageConsent: ["manageProxyConsent", "POST", `${sca}/{UserId}/consent`],
    list: ["listUsers", "GET", users],
    closeNatural: ["closeNaturalUser", "DELETE", `${users}/natural/{UserId}`],
    closeLegal: ["closeLegalUser", "DELETE", `${users}/legal/{UserId}`],
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
    createNatural: ["createNaturalUser", "POST", `${users}/natural`, "body"],
    createLegal: ["createLegalUser", "POST", `${users}/legal`, "body"],
    updateNatural: ["updateNaturalUser", "PUT", `${users}/natural/{UserId}`, "body"],
    updateLegal: ["updateLegalUser", "PUT", `${users}/legal/{UserId}`, "body"],
    view: ["viewUser", "GET", `${users}/{UserId}`],
    viewNatural: ["viewNaturalUser", "GET", `${users}/natural/{UserId}`],
    viewLegal: ["viewLegalUser", "GET", `${users}/legal/{UserId}`],
  },
} as const satisfies Record<string, Record<string, Operation>>;

const ids = new Map<string, OperationId>(
  Object.values(methods).flatMap((group) =>
    Object.values(group as Record<string, Operation>).map(([id, method, path]) => [`${method} ${path}`, id] as const),
  ),
);

/** The operationId of a call, or the call itself when the spec does not know it. */
export const operationIdOf = (method: string, path: string): OperationId | (string & {}) =>
  ids.get(`${method} ${path}`) ?? `${method} ${path}`;
