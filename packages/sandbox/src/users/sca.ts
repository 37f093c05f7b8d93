import { type Handler, ok } from "../call.js";
import { documentedOf } from "../http/documented.js";
import { type StateRow, userStates } from "../lifecycle/table.js";
import { Refusal, type RefusalType } from "../refusal.js";
import { scopes, type UserRecord } from "../store/records.js";
import { guard, linkOf, namedUser } from "./guard.js";
import { trigger } from "./trigger.js";

/** enrollUser and manageProxyConsent: a new session each time. */
export const openPage: Handler = async (call) => {
  const user = await namedUser(call);
  guard(call, { user });
  const { token } = await trigger(call.services, call.unit, user, { operation: call.operationId });
  return ok({ PendingUserAction: token === undefined ? null : { RedirectUrl: linkOf(call, token) } });
};

/** viewUserScaStatus. */
export const viewScaStatus: Handler = async (call) => {
  const user = await namedUser(call);
  guard(call, { user });
  const { scaStatus } = answeringRow(user);
  if (typeof scaStatus === "number") throw new Refusal(typeOf(scaStatus));
  const { proxyScopes } = call.services.settings;
  const consents = scopes.map((scope) => [
    scope,
    proxyScopes.includes(scope) ? (user.consents[scope] ? "ACTIVE" : "INACTIVE") : null,
  ]);
  return ok({
    UserStatus: userStates[user.state].UserStatus,
    ...(scaStatus as object),
    LastEnrollmentDate: user.lastEnrollmentDate,
    LastConsentCollectionDate: user.lastConsentCollectionDate,
    ConsentScope: Object.fromEntries(consents),
  });
};

/** The state that says what is answered: for some, the one before. */
function answeringRow({ state, stateBefore }: UserRecord): StateRow {
  const row = userStates[state];
  return row.scaStatus === "as-before" && stateBefore ? userStates[stateBefore] : row;
}

/** The error that the operation documents with a status. */
function typeOf(status: number): RefusalType {
  const documented = documentedOf("viewUserScaStatus").find((one) => one.status === status);
  if (!documented)
    throw new Error(`viewUserScaStatus has no example of ${status}, which lifecycle.yaml has as scaStatus.`);
  return (documented.value as { Type: RefusalType }).Type;
}
