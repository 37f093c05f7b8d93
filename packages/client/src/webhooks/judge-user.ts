import type { UserSca } from "@mangopay-sca/types";
import type { ScaEvent } from "./parse.js";
import { judgeByNow, type Verdict } from "./verdict.js";

type UserEvent = Exclude<ScaEvent, { family: `sca${string}` }>;

/** The verdict on a notification about the user itself. The API shows no date of any of this. */
export function judgeUser({ eventType, date }: UserEvent, { UserStatus, UserCategory, KYCLevel }: UserSca): Verdict {
  const now = (holds: boolean) => judgeByNow(date, holds);
  const isClosed = UserStatus === "CLOSED";
  switch (eventType) {
    case "USER_ACCOUNT_VALIDATION_ASKED":
      return now(UserStatus === "PENDING_USER_ACTION");
    case "USER_ACCOUNT_ACTIVATED":
      // A Payer is active from the start. Mangopay may have made one of an Owner who was activated.
      return now(UserStatus === "ACTIVE" && UserCategory !== "PAYER");
    case "USER_ACCOUNT_CLOSED":
      // For good.
      return isClosed ? now(true) : "contradicted";
    case "USER_CATEGORY_UPDATED_TO_OWNER":
      return now(UserCategory === "OWNER");
    case "USER_CATEGORY_UPDATED_TO_PAYER":
      return now(UserCategory === "PAYER");
    case "USER_CATEGORY_UPDATED_TO_PLATFORM":
      return now(UserCategory === "PLATFORM");
    case "USER_KYC_LIGHT":
      return now(KYCLevel === "LIGHT");
    case "USER_KYC_REGULAR":
      return now(KYCLevel === "REGULAR");
    case "USER_KYC_RENEWAL_REQUIRED":
    case "USER_KYC_RENEWED":
      // Before the deadline of a renewal, and after it was met, the level is what it always was.
      return KYCLevel === "REGULAR" ? "unverifiable" : now(false);
    default:
      // The API shows whether flows are blocked for a closed user alone: closing blocks them.
      return isClosed ? now(eventType.endsWith("_BLOCKED")) : "unverifiable";
  }
}
