import { type Call, type Handler, ok } from "../call.js";
import type { PersonType, UserRecord } from "../store/records.js";
import { refuseFields } from "./fields.js";
import { guard, linkOf } from "./guard.js";
import type { Members } from "./members.js";
import { trigger } from "./trigger.js";
import { fromLegacy, newData, toLegacy, toSca, withSent } from "./user-data.js";

/** createNaturalUserSca and createLegalUserSca. */
export const createSca =
  (personType: PersonType): Handler =>
  async (call) => {
    const { user, token } = await create(call, personType, call.body);
    return ok(toSca(user, token === undefined ? null : linkOf(call, token)));
  };

/** createNaturalUser and createLegalUser. */
export const createLegacy =
  (personType: PersonType): Handler =>
  async (call) => {
    const { user } = await create(call, personType, fromLegacy(personType, call.body));
    return ok(toLegacy(user));
  };

async function create(call: Call, personType: PersonType, body: Members) {
  const { services, unit, clientId, operationId } = call;
  refuseFields(call);
  const [id, date] = [services.ids.object("user_m_"), services.clock.seconds()];
  const sent = withSent(newData(personType), personType, body);
  const after = withTermsDate({ ...sent, Id: id, CreationDate: date }, body, date);
  guard(call, { personType, after, body });
  const blank: UserRecord = {
    clientId,
    id,
    date,
    state: "absent",
    personType,
    data: after,
    lastEnrollmentDate: null,
    lastConsentCollectionDate: null,
    consents: {},
    confirmed: {},
    inflowsBlocked: false,
    outflowsBlocked: false,
    walletsHoldMoney: false,
  };
  return trigger(services, unit, blank, { operation: operationId }, { personType, after, body });
}

/** When an Owner accepted the terms; null of a Payer. */
export function withTermsDate(data: Members, body: Members, seconds: number): Members {
  const accepts = body.UserCategory === "OWNER" && body.TermsAndConditionsAccepted === true;
  return accepts && data.TermsAndConditionsAcceptedDate === null
    ? { ...data, TermsAndConditionsAcceptedDate: seconds }
    : data;
}
