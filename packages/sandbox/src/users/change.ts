import { type Call, type Handler, ok } from "../call.js";
import type { PersonType } from "../store/records.js";
import { withTermsDate } from "./create.js";
import { refuseFields } from "./fields.js";
import { guard, linkOf, namedUser } from "./guard.js";
import type { Members } from "./members.js";
import { trigger } from "./trigger.js";
import { fromLegacy, toLegacy, toSca, withSent } from "./user-data.js";

/** updateNaturalUserSca, updateLegalUserSca, categorizeNaturalUser and categorizeLegalUser. */
export const changeSca =
  (personType: PersonType): Handler =>
  async (call) => {
    const { user, token } = await change(call, personType, call.body);
    return ok(toSca(user, token === undefined ? null : linkOf(call, token)));
  };

/** updateNaturalUser and updateLegalUser. */
export const changeLegacy =
  (personType: PersonType): Handler =>
  async (call) => {
    const { user } = await change(call, personType, fromLegacy(personType, call.body));
    return ok(toLegacy(user));
  };

async function change(call: Call, personType: PersonType, body: Members) {
  const { services, unit, operationId } = call;
  const user = await namedUser(call);
  const after = withTermsDate(withSent(user.data, user.personType, body), body, services.clock.seconds());
  guard(call, { personType, user, after, body });
  refuseFields(call);
  return trigger(services, unit, user, { operation: operationId }, { personType, after, body });
}
