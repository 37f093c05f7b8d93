import type { Transition } from "@mangopay-sca/spec/lint/data-files";
import { after } from "./changes.ts";

// What somebody would write by mistake in place of something: the nearest of its kind.

const twins = [
  ["Natural", "Legal"],
  ["SUCCEEDED", "FAILED", "EXPIRED"],
  ["GIVEN", "REVOKED"],
  ["_BLOCKED", "_UNBLOCKED"],
  ["INFLOWS", "OUTFLOWS"],
  ["TO_OWNER", "TO_PAYER", "TO_PLATFORM"],
  ["VALIDATION_ASKED", "ACTIVATED", "CLOSED"],
  ["KYC_LIGHT", "KYC_REGULAR", "KYC_RENEWED", "KYC_RENEWAL_REQUIRED"],
  ["EMAIL_VERIFIED", "PHONE_NUMBER_VERIFIED"],
  ["_TRANSFER_", "_RECIPIENT_REGISTRATION_", "_VIEW_ACCOUNT_INFORMATION_", "_CONTACT_INFORMATION_UPDATE_"],
];

/** Event types that differ from one in a part. */
export const otherEvent = (events: string[], event: string): string[] =>
  near(event).filter((one) => events.includes(one));

/** The same trigger with another operation, ending or purpose. */
export function otherTrigger(all: Transition["trigger"][], trigger: Transition["trigger"]): Transition["trigger"][] {
  const { operation, session, purpose, afterSeconds } = trigger;
  if (operation !== undefined) {
    const operations = [...new Set(all.flatMap((one) => one.operation ?? []))];
    const others = [...near(operation).filter((one) => operations.includes(one)), after(operations, operation)];
    return [...new Set(others)].flatMap((other) => (other === undefined ? [] : [{ operation: other }]));
  }
  if (session !== undefined && purpose !== undefined) {
    const endings = ["validated", "failed", "expired"].filter((one) => one !== session);
    const purposes = ["enrollment", "consent", "action"].filter((one) => one !== purpose);
    return [
      ...endings.map((one) => ({ session: one, purpose })),
      ...purposes.map((one) => ({ session, purpose: one })),
    ];
  }
  if (afterSeconds !== undefined) return [{ afterSeconds: afterSeconds * 2 }];
  const [kind = ""] = Object.keys(trigger);
  const ofKind = all.filter((one) => kind in one && JSON.stringify(one) !== JSON.stringify(trigger));
  return ofKind.slice(0, 1);
}

const near = (name: string): string[] =>
  twins.flatMap((words) => {
    const word = words.find((one) => name.includes(one));
    return word === undefined ? [] : words.filter((one) => one !== word).map((one) => name.replace(word, one));
  });
