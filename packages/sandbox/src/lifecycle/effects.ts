import { type Scope, scopes, type UserRecord } from "../store/records.js";
import { confirmedBy, type PageOutcome } from "./facts.js";
import type { Transition, UserState } from "./table.js";

type Effect = (user: UserRecord, seconds: number, outcome?: PageOutcome) => Partial<UserRecord>;

const level =
  (KYCLevel: string): Effect =>
  ({ data }) => ({ data: { ...data, KYCLevel } });
const consent =
  (scope: Scope, isGiven: boolean): Effect =>
  ({ consents }, seconds) => ({ consents: { ...consents, [scope]: isGiven }, lastConsentCollectionDate: seconds });

/** What a notification says about the user, besides the state, is so from then on. */
const effects: Readonly<Record<string, Effect>> = {
  SCA_ENROLLMENT_SUCCEEDED: (_, seconds) => ({ lastEnrollmentDate: seconds }),
  SCA_EMAIL_VERIFIED: (user, _, outcome) => ({
    confirmed: { ...user.confirmed, ...only(confirmedBy(user, outcome), "email") },
  }),
  SCA_PHONE_NUMBER_VERIFIED: (user, _, outcome) => ({
    confirmed: { ...user.confirmed, ...only(confirmedBy(user, outcome), "phone") },
  }),
  SCA_CONTACT_INFORMATION_UPDATE_CONSENT_GIVEN: consent("ContactInformationUpdate", true),
  SCA_CONTACT_INFORMATION_UPDATE_CONSENT_REVOKED: consent("ContactInformationUpdate", false),
  SCA_RECIPIENT_REGISTRATION_CONSENT_GIVEN: consent("RecipientRegistration", true),
  SCA_RECIPIENT_REGISTRATION_CONSENT_REVOKED: consent("RecipientRegistration", false),
  SCA_TRANSFER_CONSENT_GIVEN: consent("Transfer", true),
  SCA_TRANSFER_CONSENT_REVOKED: consent("Transfer", false),
  SCA_VIEW_ACCOUNT_INFORMATION_CONSENT_GIVEN: consent("ViewAccountInformation", true),
  SCA_VIEW_ACCOUNT_INFORMATION_CONSENT_REVOKED: consent("ViewAccountInformation", false),
  USER_KYC_LIGHT: level("LIGHT"),
  USER_KYC_REGULAR: level("REGULAR"),
  USER_INFLOWS_BLOCKED: () => ({ inflowsBlocked: true }),
  USER_INFLOWS_UNBLOCKED: () => ({ inflowsBlocked: false }),
  USER_OUTFLOWS_BLOCKED: () => ({ outflowsBlocked: true }),
  USER_OUTFLOWS_UNBLOCKED: () => ({ outflowsBlocked: false }),
};

const only = (confirmed: UserRecord["confirmed"], member: "email" | "phone") =>
  confirmed[member] === undefined ? {} : { [member]: confirmed[member] };

/** What a reason of Mangopay changes without a notification. */
const reasons: Readonly<Record<string, Effect>> = {
  "consent-revoked": ({ consents }, seconds, outcome) => ({
    consents: { ...consents, ...(outcome?.consents ?? Object.fromEntries(scopes.map((scope) => [scope, false]))) },
    lastConsentCollectionDate: seconds,
  }),
};

/** A user after transitions, all of which began in the state that the user has. */
export function applied(
  user: UserRecord,
  taken: readonly Transition[],
  seconds: number,
  outcome?: PageOutcome,
): UserRecord {
  const to = taken.find((transition) => transition.to !== "unchanged")?.to as UserState | undefined;
  let changed = to === undefined || to === user.state ? user : { ...user, state: to, stateBefore: user.state };
  for (const { notifications, trigger } of taken) {
    const found = [...notifications.map((event) => effects[event]), reasons[trigger.mangopay ?? ""]];
    for (const effect of found) changed = Object.assign({}, changed, effect?.(changed, seconds, outcome));
  }
  return changed;
}
