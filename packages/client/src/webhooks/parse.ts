import type {
  ScaConsentEventType,
  ScaEnrollmentEventType,
  ScaEventType,
  ScaFactorEventType,
  UserAccountEventType,
  UserCategoryEventType,
  UserFlowsEventType,
  UserKycEventType,
} from "@mangopay-sca/types";
import { ScaRequestError } from "../errors.js";

interface Families {
  userAccount: UserAccountEventType;
  scaEnrollment: ScaEnrollmentEventType;
  userCategory: UserCategoryEventType;
  scaConsent: ScaConsentEventType;
  scaFactor: ScaFactorEventType;
  userFlows: UserFlowsEventType;
  userKyc: UserKycEventType;
}
export type ScaEventFamily = keyof Families;

interface Notification {
  /** The Id of what it happened to: the user, for all known event types. */
  resourceId: string;
  date: Date;
}

/** A notification about users or SCA, told apart by `eventType` or by `family`. */
export type ScaEvent = {
  [Family in ScaEventFamily]: Notification & { family: Family; eventType: Families[Family] };
}[ScaEventFamily];

type Letters<Text> = Text extends `${infer First}${infer Rest}` ? First | Letters<Rest> : never;
type Letter = Letters<"ABCDEFGHIJKLMNOPQRSTUVWXYZ">;

/**
 * Known types begin with SC or US, and these do not: a comparison with a known one would not narrow an event that may have any
 * `string`.
 */
type OtherEventType =
  `${Exclude<Letter, "S" | "U"> | `S${Exclude<Letter, "C">}` | `U${Exclude<Letter, "S">}`}${string}`;

/** A notification of a type that this version does not know. Mangopay has over a hundred more. */
export interface UnknownEvent extends Notification {
  family: "unknown";
  /** Any text. To compare it with a type that begins like the known ones, SCA_ or USER_, write `String(event.eventType)`. */
  eventType: OtherEventType;
}

/** How long Mangopay may go on delivering a notification: for up to 3 days, and one more to be sure. */
export const deliveryMs = 345_600_000;

const families = {
  userAccount: ["USER_ACCOUNT_VALIDATION_ASKED", "USER_ACCOUNT_ACTIVATED", "USER_ACCOUNT_CLOSED"],
  scaEnrollment: ["SCA_ENROLLMENT_SUCCEEDED", "SCA_ENROLLMENT_FAILED", "SCA_ENROLLMENT_EXPIRED"],
  userCategory: [
    "USER_CATEGORY_UPDATED_TO_OWNER",
    "USER_CATEGORY_UPDATED_TO_PAYER",
    "USER_CATEGORY_UPDATED_TO_PLATFORM",
  ],
  scaConsent: [
    "SCA_CONTACT_INFORMATION_UPDATE_CONSENT_GIVEN",
    "SCA_CONTACT_INFORMATION_UPDATE_CONSENT_REVOKED",
    "SCA_RECIPIENT_REGISTRATION_CONSENT_GIVEN",
    "SCA_RECIPIENT_REGISTRATION_CONSENT_REVOKED",
    "SCA_TRANSFER_CONSENT_GIVEN",
    "SCA_TRANSFER_CONSENT_REVOKED",
    "SCA_VIEW_ACCOUNT_INFORMATION_CONSENT_GIVEN",
    "SCA_VIEW_ACCOUNT_INFORMATION_CONSENT_REVOKED",
  ],
  scaFactor: ["SCA_EMAIL_VERIFIED", "SCA_PHONE_NUMBER_VERIFIED"],
  userFlows: ["USER_INFLOWS_BLOCKED", "USER_INFLOWS_UNBLOCKED", "USER_OUTFLOWS_BLOCKED", "USER_OUTFLOWS_UNBLOCKED"],
  userKyc: ["USER_KYC_LIGHT", "USER_KYC_REGULAR", "USER_KYC_RENEWAL_REQUIRED", "USER_KYC_RENEWED"],
} as const satisfies { [Family in ScaEventFamily]: readonly Families[Family][] };

// Pure calls: a bundler leaves them out of a program that knows no notifications.

/** Every known event type, with its family. A test holds it against the spec. */
export const eventFamilies: ReadonlyMap<string, ScaEventFamily> = /* @__PURE__ */ (() =>
  new Map(
    Object.entries(families).flatMap(([family, types]) =>
      types.map((type) => [type, family as ScaEventFamily] as const),
    ),
  ))();

/** Every known event type, for a hook of each. */
export const scaEventTypes: readonly ScaEventType[] = /* @__PURE__ */ (() => Object.values(families).flat())();

/**
 * Reads a notification: the URL that Mangopay called, a Request, or an incoming message of node:http. Throws ScaRequestError
 * for anything else. Notifications are not signed: see `confirmWebhook`.
 */
export function parseWebhook(source: string | URL | { url?: string | undefined }): ScaEvent | UnknownEvent {
  const text = typeof source === "object" && !(source instanceof URL) ? source?.url : String(source);
  if (text === undefined || !URL.canParse(text, "http://localhost")) {
    throw new ScaRequestError("A notification is a URL, or a request that has one.");
  }
  const { searchParams } = new URL(text, "http://localhost");
  const eventType = searchParams.get("EventType");
  // Mangopay spells it with three s; should that ever be corrected, this goes on working.
  const resourceId = searchParams.get("RessourceId") ?? searchParams.get("ResourceId");
  const seconds = String(searchParams.get("Date"));
  if (!eventType || !resourceId || !/^\d{1,12}$/.test(seconds)) {
    throw new ScaRequestError(
      "A notification has the query parameters EventType, RessourceId and Date (Unix seconds).",
    );
  }
  const family = eventFamilies.get(eventType) ?? "unknown";
  return { family, eventType, resourceId, date: new Date(Number(seconds) * 1000) } as ScaEvent | UnknownEvent;
}
