import type { ConsentScope, ScaConsentEventType, ScaStatus } from "@mangopay-sca/types";
import type { ScaEvent } from "./parse.js";
import { judgeByNow, type Verdict } from "./verdict.js";

export type StatusEvent = Extract<ScaEvent, { family: `sca${string}` }>;
type EventOf<Family> = Extract<ScaEvent, { family: Family }>;

/** Dates are whole seconds, and the notification's may be that of its sending. */
const toleranceSeconds = 60;

/** The verdict on a notification about enrollment, factors or consent. The API shows when the last of each succeeded. */
export function judgeStatus(event: StatusEvent, status: ScaStatus): Verdict {
  if (event.family === "scaConsent") return judgeConsent(event, status);
  if (event.family === "scaEnrollment") return judgeEnrollment(event, status);
  // Factors are not shown. Who verified one completed a session, and is enrolled from then on.
  return status.IsEnrolled ? "unverifiable" : "contradicted";
}

function judgeEnrollment({ eventType, date }: EventOf<"scaEnrollment">, status: ScaStatus): Verdict {
  const since = secondsSince(date, status.LastEnrollmentDate);
  // Sessions without success are not shown.
  if (eventType !== "SCA_ENROLLMENT_SUCCEEDED") return since > 0 ? "stale" : "unverifiable";
  if (!status.IsEnrolled || !(since >= -toleranceSeconds)) return "contradicted";
  return since > toleranceSeconds ? "stale" : "confirmed";
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

function judgeConsent({ eventType, date }: EventOf<"scaConsent">, status: ScaStatus): Verdict {
  // The last change to any scope: it may be a later one than the notification's, and not an earlier one.
  const since = secondsSince(date, status.LastConsentCollectionDate);
  if (!(since >= -toleranceSeconds)) return "contradicted";
  const scope = status.ConsentScope?.[scopes[eventType]];
  // The platform may no longer use this scope.
  if (!scope) return "unverifiable";
  const holds = (scope === "ACTIVE") === eventType.endsWith("_GIVEN");
  if (since > toleranceSeconds) return judgeByNow(date, holds);
  if (holds) return "confirmed";
  return since > 0 ? "stale" : "contradicted";
}

/** From the notification to what the API dates; null and absent are never. */
const secondsSince = (date: Date, shown: number | null | undefined) => (shown ?? 0) - date.getTime() / 1000;
