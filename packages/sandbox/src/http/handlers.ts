import { createOAuthToken } from "../auth/token.js";
import type { Handler } from "../call.js";
import { listEvents } from "../events/list-events.js";
import { createHook, listHooks, updateHook, viewHook } from "../hooks/hooks.js";
import { viewApiResponse } from "../responses/remembered.js";
import { changeLegacy, changeSca } from "../users/change.js";
import { createLegacy, createSca } from "../users/create.js";
import { openPage, viewScaStatus } from "../users/sca.js";
import { close, listUsers, viewLegacy, viewSca } from "../users/view.js";
import type { OperationId } from "./operations.js";

/** Who answers which operation. */
export const handlers: Readonly<Record<OperationId, Handler>> = {
  createOAuthToken,
  createNaturalUserSca: createSca("NATURAL"),
  createLegalUserSca: createSca("LEGAL"),
  updateNaturalUserSca: changeSca("NATURAL"),
  updateLegalUserSca: changeSca("LEGAL"),
  categorizeNaturalUser: changeSca("NATURAL"),
  categorizeLegalUser: changeSca("LEGAL"),
  viewUserSca: viewSca(),
  viewNaturalUserSca: viewSca("NATURAL"),
  viewLegalUserSca: viewSca("LEGAL"),
  enrollUser: openPage,
  viewUserScaStatus: viewScaStatus,
  manageProxyConsent: openPage,
  listUsers,
  closeNaturalUser: close("NATURAL"),
  closeLegalUser: close("LEGAL"),
  viewApiResponse,
  createHook,
  listHooks,
  viewHook,
  updateHook,
  listEvents,
  createNaturalUser: createLegacy("NATURAL"),
  createLegalUser: createLegacy("LEGAL"),
  updateNaturalUser: changeLegacy("NATURAL"),
  updateLegalUser: changeLegacy("LEGAL"),
  viewUser: viewLegacy(),
  viewNaturalUser: viewLegacy("NATURAL"),
  viewLegalUser: viewLegacy("LEGAL"),
};
