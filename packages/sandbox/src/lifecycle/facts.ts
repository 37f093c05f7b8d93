import type { Settings } from "../settings.js";
import type { PersonType, Scope, UserRecord } from "../store/records.js";
import type { Members } from "../users/members.js";
import { isTestValue } from "../users/test-values.js";
import { personOf } from "../users/user-data.js";
import type { Facts } from "./engine.js";
import { type Condition, userStates } from "./table.js";

/** What the person did on the hosted page. */
export interface PageOutcome {
  /** The boxes that were shown, ticked or not. */
  consents?: Partial<Record<Scope, boolean>> | undefined;
  /** The number that the person confirmed, which is not written back: by default the user's own; null: none, as with a passkey. */
  phoneNumber?: string | null | undefined;
  /** Null where the session did not ask to confirm the e-mail address. */
  email?: null | undefined;
}

/** What a condition can be about. */
export interface Circumstances {
  settings: Settings;
  /** What the endpoint is for; undefined for any user. */
  personType?: PersonType | undefined;
  user?: UserRecord | undefined;
  /** The user's data as the call would leave them; those that there are, where it changes none. */
  after?: Members | undefined;
  /** What was sent. */
  body?: Members | undefined;
  outcome?: PageOutcome | undefined;
  /** Whether the platform has a user of category PLATFORM. */
  hasPlatform?: boolean | undefined;
}

type Ask = (at: Circumstances) => boolean;

const isOwner = ({ user }: Circumstances) => user !== undefined && userStates[user.state].UserCategory === "OWNER";
const becomesOwner: Ask = (at) => at.body?.UserCategory === "OWNER" && !isOwner(at);
const typeOf = ({ user, personType }: Circumstances): PersonType => user?.personType ?? personType ?? "NATURAL";
const before = (at: Circumstances): Members => (at.user ? personOf(at.user) : {});
const afterwards = (at: Circumstances): Members =>
  personOf({ personType: typeOf(at), data: at.after ?? at.user?.data ?? {} }) ?? {};
const differ = (at: Circumstances, names: readonly string[]) =>
  names.some((name) => (before(at)[name] ?? null) !== (afterwards(at)[name] ?? null));

const contact = ["Email", "PhoneNumber", "PhoneNumberCountry"];
const identity = ["FirstName", "LastName", "Birthday", "Nationality"];
const isRegular: Ask = ({ user }) => user?.data.KYCLevel === "REGULAR";

/** The address and the number that a completed session confirms. */
export const confirmedBy = (user: UserRecord, { phoneNumber, email }: PageOutcome = {}) => {
  const { Email, PhoneNumber, PhoneNumberCountry } = personOf(user);
  const own = PhoneNumber ? `${PhoneNumberCountry ?? ""} ${PhoneNumber}`.trim() : null;
  const phone = phoneNumber === undefined ? own : phoneNumber;
  return {
    ...(typeof Email === "string" && email !== null ? { email: Email } : {}),
    ...(phone === null ? {} : { phone }),
  };
};
const isNew =
  (member: "email" | "phone"): Ask =>
  ({ user, outcome }) => {
    const confirmed = user && confirmedBy(user, outcome)[member];
    return confirmed !== undefined && confirmed !== user?.confirmed[member];
  };
const gives =
  (scope: Scope): Ask =>
  ({ settings, user, outcome }) =>
    settings.proxyScopes.includes(scope) && outcome?.consents?.[scope] === true && user?.consents[scope] !== true;
const revokes =
  (scope: Scope): Ask =>
  ({ user, outcome }) =>
    outcome?.consents?.[scope] === false && user?.consents[scope] === true;

/** Every condition of lifecycle.yaml. */
const conditions: Record<Condition, Ask> = {
  owner: ({ body }) => body?.UserCategory === "OWNER",
  "becomes-owner": becomesOwner,
  present: ({ body }) => body?.ScaContext !== "USER_NOT_PRESENT",
  "enrolls-later": ({ settings }) => settings.enrollsLater,
  bypass: (at) =>
    isTestValue(typeOf(at) === "NATURAL" ? "accept-natural" : "accept-legal", "Email", afterwards(at).Email),
  "contact-changes": (at) => isOwner(at) && differ(at, contact),
  "identity-changes": (at) =>
    isOwner(at) &&
    isRegular(at) &&
    (differ(at, identity) || at.after?.LegalPersonType !== at.user?.data.LegalPersonType),
  consented: ({ user, settings }) =>
    settings.proxyScopes.includes("ContactInformationUpdate") && user?.consents.ContactInformationUpdate === true,
  "wallets-empty": ({ user }) => user?.walletsHoldMoney !== true,
  "proxy-on": ({ settings }) => settings.proxyScopes.length > 0,
  "representative-email": (at) => typeOf(at) === "NATURAL" || typeof afterwards(at).Email === "string",
  regular: isRegular,
  "first-platform": ({ hasPlatform }) => hasPlatform !== true,
  "inflows-blocked": ({ user }) => user?.inflowsBlocked === true,
  "outflows-blocked": ({ user }) => user?.outflowsBlocked === true,
  "email-new": isNew("email"),
  "phone-new": isNew("phone"),
  "gives-contact-information-update": gives("ContactInformationUpdate"),
  "revokes-contact-information-update": revokes("ContactInformationUpdate"),
  "gives-recipient-registration": gives("RecipientRegistration"),
  "revokes-recipient-registration": revokes("RecipientRegistration"),
  "gives-transfer": gives("Transfer"),
  "revokes-transfer": revokes("Transfer"),
  "gives-view-account-information": gives("ViewAccountInformation"),
  "revokes-view-account-information": revokes("ViewAccountInformation"),
  "other-type": ({ user, personType }) => personType !== undefined && user?.personType !== personType,
  "becomes-payer": (at) => isOwner(at) && at.body?.UserCategory === "PAYER",
  "revokes-terms": ({ user, body }) =>
    user?.data.TermsAndConditionsAccepted === true && body?.TermsAndConditionsAccepted === false,
  impersonal: (at) => {
    const person = afterwards(at);
    return (
      (isOwner(at) || becomesOwner(at)) &&
      (isTestValue("impersonal-address", "Email", person.Email) ||
        ["FirstName", "LastName"].some((name) => isTestValue("company-name", name, person[name])))
    );
  },
};

/** Answers conditions about one call. */
export const factsOf =
  (at: Circumstances): Facts =>
  (condition) =>
    conditions[condition](at);
