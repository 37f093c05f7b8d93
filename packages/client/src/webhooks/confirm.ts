import type { ConsentScope, ScaConsentEventType, ScaStatus, UserSca } from "@mangopay-sca/types";
import type { ScaClient } from "../client.js";
import { ScaApiError } from "../errors.js";
import type { ScaEvent } from "./parse.js";

/**
 * - `confirmed`: what the API says now is what the notification says, or nothing that the API shows speaks against it.
 * - `stale`: it may have been so, and something happened since.
 * - `contradicted`: it cannot be so; somebody else than Mangopay may have sent it.
 */
export type Verdict = "confirmed" | "stale" | "contradicted";

export interface Confirmation {
  verdict: Verdict;
  /** The user as the API has it now; absent when the user does not exist. */
  user?: UserSca;
  /** The SCA status, when the event is about it and there is one. */
  scaStatus?: ScaStatus;
}

/** Reads again what a notification is about: notifications are not signed, and anybody can call the hook's address. */
export async function confirmWebhook(sca: Pick<ScaClient, "users">, event: ScaEvent): Promise<Confirmation> {
  const user = await orNotFound(sca.users.view(event.resourceId));
  if (user === undefined) return { verdict: "contradicted" };
  if (event.family === "scaEnrollment" || event.family === "scaConsent" || event.family === "scaFactor") {
    // A Payer has no SCA status: asking for it would be refused with 400.
    const isOwner = user.UserCategory === "OWNER";
    const scaStatus = isOwner ? await orNotFound(sca.users.scaStatus(event.resourceId)) : undefined;
    if (scaStatus === undefined) return { verdict: "contradicted", user };
    return { verdict: judgeStatus(event, scaStatus), user, scaStatus };
  }
  return { verdict: judgeUser(event, user), user };
}

function judgeUser(
  event: Exclude<ScaEvent, { family: "scaEnrollment" | "scaConsent" | "scaFactor" }>,
  user: UserSca,
): Verdict {
  const { UserStatus, UserCategory, KYCLevel } = user;
  switch (event.eventType) {
    case "USER_ACCOUNT_VALIDATION_ASKED":
      if (UserCategory === "PAYER") return "contradicted";
      return UserStatus === "PENDING_USER_ACTION" ? "confirmed" : "stale";
    case "USER_ACCOUNT_ACTIVATED":
      if (UserCategory === "PAYER") return "contradicted";
      return UserStatus === "ACTIVE" ? "confirmed" : "stale";
    case "USER_ACCOUNT_CLOSED":
      return UserStatus === "CLOSED" ? "confirmed" : "contradicted";
    case "USER_CATEGORY_UPDATED_TO_OWNER":
      return UserCategory === "OWNER" ? "confirmed" : "stale";
    case "USER_CATEGORY_UPDATED_TO_PAYER":
      return UserCategory === "PAYER" ? "confirmed" : "stale";
    case "USER_CATEGORY_UPDATED_TO_PLATFORM":
      return UserCategory === "PLATFORM" ? "confirmed" : "stale";
    case "USER_KYC_LIGHT":
      return KYCLevel === "LIGHT" ? "confirmed" : "stale";
    // Before the deadline of a renewal, and after it was met, the level is what it was.
    case "USER_KYC_RENEWAL_REQUIRED":
    case "USER_KYC_RENEWED":
    case "USER_KYC_REGULAR":
      return KYCLevel === "REGULAR" ? "confirmed" : "stale";
    default:
      // No endpoint of this API shows whether flows are blocked, but for a closed user.
      return UserStatus === "CLOSED" && event.eventType.endsWith("_UNBLOCKED") ? "stale" : "confirmed";
  }
}

type StatusEvent = Extract<ScaEvent, { family: "scaEnrollment" | "scaConsent" | "scaFactor" }>;

/** Dates are whole seconds, and the notification's may be that of its sending. */
const toleranceSeconds = 60;

function judgeStatus(event: StatusEvent, status: ScaStatus): Verdict {
  const at = event.date.getTime() / 1000;
  const enrolledAt = status.LastEnrollmentDate ?? 0;
  if (event.family === "scaFactor") return status.IsEnrolled ? "confirmed" : "contradicted";
  if (event.family === "scaConsent") return judgeConsent(event.eventType, status, at);
  if (event.eventType === "SCA_ENROLLMENT_SUCCEEDED") {
    if (!status.IsEnrolled || enrolledAt < at - toleranceSeconds) return "contradicted";
    return enrolledAt > at + toleranceSeconds ? "stale" : "confirmed";
  }
  return enrolledAt > at ? "stale" : "confirmed";
}

const scopes: Record<ScaConsentEventType, keyof ConsentScope> = {
  SCA_CONTACT_INFORMATION_UPDATE_CONSENT_GIVEN: "ContactInformationUpdate",
  SCA_CONTACT_INFORMATION_UPDATE_CONSENT_REVOKED: "ContactInformationUpdate",
  SCA_RECIPIENT_REGISTRATION_CONSENT_GIVEN: "RecipientRegistration",
  SCA_RECIPIENT_REGISTRATION_CONSENT_REVOKED: "RecipientRegistration",
  SCA_TRANSFER_CONSENT_GIVEN: "Transfer",
  SCA_TRANSFER_CONSENT_REVOKED: "Transfer",
  SCA_VIEW_ACCOUNT_INFORMATION_CONSENT_GIVEN: "ViewAccountInformation",
  SCA_VIEW_ACCOUNT_INFORMATION_CONSENT_REVOKED: "ViewAccountInformation",
};

function judgeConsent(eventType: ScaConsentEventType, status: ScaStatus, at: number): Verdict {
  const active = status.ConsentScope?.[scopes[eventType]] === "ACTIVE";
  if (active === eventType.endsWith("_GIVEN")) return "confirmed";
  return (status.LastConsentCollectionDate ?? 0) > at ? "stale" : "contradicted";
}

async function orNotFound<Data>(call: PromiseLike<Data>): Promise<Data | undefined> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof ScaApiError && error.status === 404) return undefined;
    throw error;
  }
}
