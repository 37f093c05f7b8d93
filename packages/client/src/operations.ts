import type { OperationId } from "./generated/operations.js";

export type { OperationId } from "./generated/operations.js";

/** Every method of the client and the operation that it makes: each operation of the spec once. */
export const methods = {
  auth: {
    createToken: "createOAuthToken",
  },
  users: {
    createNatural: "createNaturalUserSca",
    createLegal: "createLegalUserSca",
    updateNatural: "updateNaturalUserSca",
    updateLegal: "updateLegalUserSca",
    categorizeNatural: "categorizeNaturalUser",
    categorizeLegal: "categorizeLegalUser",
    view: "viewUserSca",
    viewNatural: "viewNaturalUserSca",
    viewLegal: "viewLegalUserSca",
    enroll: "enrollUser",
    scaStatus: "viewUserScaStatus",
    manageConsent: "manageProxyConsent",
    list: "listUsers",
    closeNatural: "closeNaturalUser",
    closeLegal: "closeLegalUser",
  },
  hooks: {
    create: "createHook",
    list: "listHooks",
    view: "viewHook",
    update: "updateHook",
  },
  events: {
    list: "listEvents",
  },
  responses: {
    view: "viewApiResponse",
  },
  legacy: {
    createNatural: "createNaturalUser",
    createLegal: "createLegalUser",
    updateNatural: "updateNaturalUser",
    updateLegal: "updateLegalUser",
    view: "viewUser",
    viewNatural: "viewNaturalUser",
    viewLegal: "viewLegalUser",
  },
} as const satisfies Record<string, Record<string, OperationId>>;
