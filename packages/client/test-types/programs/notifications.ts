import {
  type Confirmation,
  confirmWebhook,
  deduplicate,
  parseWebhook,
  type ScaClient,
  type ScaEvent,
  scaEventTypes,
} from "@mangopay-sca/client";
import type { EventType } from "@mangopay-sca/types";

// Compiles: a notification is narrowed by its type and confirmed
export async function confirmed(sca: ScaClient, url: string): Promise<Confirmation | undefined> {
  const event = parseWebhook(url);
  return event.eventType === "SCA_ENROLLMENT_SUCCEEDED" ? confirmWebhook(sca, event) : undefined;
}

// Compiles: a notification is narrowed by its family
export function told(event: ReturnType<typeof parseWebhook>): string {
  switch (event.family) {
    case "scaFactor":
      return event.eventType === "SCA_EMAIL_VERIFIED" ? "mail" : "phone";
    case "unknown":
      return event.eventType.toLowerCase();
    default:
      return `${event.eventType} ${event.resourceId} ${event.date.toISOString()}`;
  }
}

// Compiles: a type of event where a string belongs
export const typeText = (event: ReturnType<typeof parseWebhook>, type: EventType): string[] => [event.eventType, type];

// Compiles: each notification is handled once
export const handleOnce = (url: URL): Promise<boolean> =>
  deduplicate({ store: undefined, ttlMs: undefined })(parseWebhook(url), ({ eventType }) => eventType.length);

// Compiles: a hook for every type, and for one that this version does not know
export const hooks = (sca: ScaClient) =>
  [...scaEventTypes, "PAYIN_NORMAL_CREATED"].map((EventType) =>
    sca.hooks.create({ EventType, Url: "https://example.com/hook" }),
  );

// Does not compile: a misspelt family
export const noSuchFamily = (event: ScaEvent): boolean =>
  // @ts-expect-error it is scaEnrollment
  event.family === "scaEnrolment";

// Does not compile: a type of event of another family
export const otherFamily = (event: Extract<ScaEvent, { family: "scaFactor" }>): boolean =>
  // @ts-expect-error a factor is an e-mail address or a phone number
  event.eventType === "SCA_TRANSFER_CONSENT_GIVEN";

// Does not compile: an unknown verdict
export const noSuchVerdict = ({ verdict }: Confirmation): boolean =>
  // @ts-expect-error it is confirmed
  verdict === "true";

// Does not compile: a hook without an address
export const noAddress = (sca: ScaClient) =>
  // @ts-expect-error Url is missing
  sca.hooks.create({ EventType: "SCA_EMAIL_VERIFIED" });
