import type { Handler } from "../call.js";
import { ok } from "../call.js";
import { paged } from "../http/paged.js";
import { transitionsOf } from "../lifecycle/engine.js";
import { factsOf } from "../lifecycle/facts.js";
import type { PersonType } from "../store/records.js";
import { guard, namedUser } from "./guard.js";
import { trigger } from "./trigger.js";
import { toLegacy, toSca, toSummary } from "./user-data.js";

/** viewUserSca and, by type, viewNaturalUserSca and viewLegalUserSca. */
export const viewSca =
  (personType?: PersonType): Handler =>
  async (call) => {
    const user = await namedUser(call);
    guard(call, { personType, user });
    const { services, operationId } = call;
    services.exercised(transitionsOf("user", { operation: operationId }, user.state, factsOf({ ...services, user })));
    return ok(toSca(user, null));
  };

/** viewUser, viewNaturalUser and viewLegalUser. */
export const viewLegacy =
  (personType?: PersonType): Handler =>
  async (call) => {
    const user = await namedUser(call);
    guard(call, { personType, user });
    return ok(toLegacy(user));
  };

/** listUsers. */
export const listUsers: Handler = (call) => paged(call, "users", {}, toSummary);

/** closeNaturalUser and closeLegalUser. */
export const close =
  (personType: PersonType): Handler =>
  async (call) => {
    const user = await namedUser(call);
    guard(call, { personType, user });
    await trigger(call.services, call.unit, user, { operation: call.operationId }, { personType });
    return { status: 204 };
  };
