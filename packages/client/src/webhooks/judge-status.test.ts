import type { ScaEventType, ScaStatus } from "@mangopay-sca/types";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { status } from "../../test/bodies.js";
import { at, notification } from "../../test/notification.js";
import { judgeStatus, type StatusEvent } from "./judge-status.js";

const allOff = {
  ContactInformationUpdate: "INACTIVE",
  RecipientRegistration: "INACTIVE",
  Transfer: "INACTIVE",
  ViewAccountInformation: "INACTIVE",
} as const;
const enrolled = {
  ...status,
  LastEnrollmentDate: at,
  LastConsentCollectionDate: at,
  ConsentScope: allOff,
} as ScaStatus;
const consented = { ...enrolled, ConsentScope: { ...allOff, Transfer: "ACTIVE" } } as const;
const notEnrolled = { ...enrolled, IsEnrolled: false, LastEnrollmentDate: null };
const year2999 = 32472144000;

const verdict = (eventType: ScaEventType, scaStatus: ScaStatus, date?: number) =>
  judgeStatus(notification(eventType, date) as StatusEvent, scaStatus);

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now: at * 1000 }));
afterEach(() => void vi.useRealTimers());

describe("an enrollment that succeeded", () => {
  test.each([
    ["enrolled then", at, "confirmed"],
    ["a minute before", at - 60, "confirmed"],
    ["earlier", at - 61, "contradicted"],
    ["a minute after", at + 60, "confirmed"],
    ["later, again", at + 61, "stale"],
    ["at no time that is shown", null, "contradicted"],
  ])("with a user who enrolled %s", (_, LastEnrollmentDate, expected) => {
    expect(verdict("SCA_ENROLLMENT_SUCCEEDED", { ...enrolled, LastEnrollmentDate })).toBe(expected);
  });

  test("with a user who is not enrolled, whatever the date of the last enrollment", () => {
    expect(verdict("SCA_ENROLLMENT_SUCCEEDED", { ...enrolled, IsEnrolled: false })).toBe("contradicted");
  });

  test("of any age is confirmed by its date, and one of 2999 is not", () => {
    expect(verdict("SCA_ENROLLMENT_SUCCEEDED", { ...enrolled, LastEnrollmentDate: 1_000_000 }, 1_000_000)).toBe(
      "confirmed",
    );
    expect(verdict("SCA_ENROLLMENT_SUCCEEDED", enrolled, year2999)).toBe("contradicted");
  });
});

describe("an enrollment that did not succeed, of which the API shows nothing", () => {
  test.each<[string, ScaStatus, number, string]>([
    ["a user who never enrolled", notEnrolled, at, "unverifiable"],
    ["a user who enrolled before", enrolled, at + 1, "unverifiable"],
    ["a user who enrolled in the same second", enrolled, at, "unverifiable"],
    ["a user who enrolled since", enrolled, at - 1, "stale"],
    ["the year 2999", notEnrolled, year2999, "unverifiable"],
  ])("with %s", (_, scaStatus, date, expected) => {
    expect(verdict("SCA_ENROLLMENT_FAILED", scaStatus, date)).toBe(expected);
    expect(verdict("SCA_ENROLLMENT_EXPIRED", scaStatus, date)).toBe(expected);
  });
});

test("a factor is not shown, but who verified one is enrolled", () => {
  expect(verdict("SCA_EMAIL_VERIFIED", enrolled)).toBe("unverifiable");
  expect(verdict("SCA_PHONE_NUMBER_VERIFIED", enrolled)).toBe("unverifiable");
  expect(verdict("SCA_EMAIL_VERIFIED", notEnrolled)).toBe("contradicted");
  expect(verdict("SCA_PHONE_NUMBER_VERIFIED", notEnrolled)).toBe("contradicted");
});

describe("consent that was given or revoked", () => {
  test.each([
    ["then", at, "confirmed", "contradicted"],
    ["never", null, "contradicted", "contradicted"],
    ["at no time that is shown", undefined, "contradicted", "contradicted"],
    ["earlier", at - 61, "contradicted", "contradicted"],
    ["a minute before", at - 60, "confirmed", "contradicted"],
    ["a second after", at + 1, "confirmed", "stale"],
    ["a minute after", at + 60, "confirmed", "stale"],
    ["later", at + 61, "confirmed", "stale"],
  ])("with a user whose consent last changed %s", (_, changed, holds, differs) => {
    const since = (user: ScaStatus) => ({ ...user, LastConsentCollectionDate: changed }) as ScaStatus;
    expect(verdict("SCA_TRANSFER_CONSENT_GIVEN", since(consented))).toBe(holds);
    expect(verdict("SCA_TRANSFER_CONSENT_REVOKED", since(enrolled))).toBe(holds);
    expect(verdict("SCA_TRANSFER_CONSENT_GIVEN", since(enrolled))).toBe(differs);
    expect(verdict("SCA_TRANSFER_CONSENT_REVOKED", since(consented))).toBe(differs);
  });

  test("of any age is confirmed by the date of the last change, and not by a later change", () => {
    const old = { ...consented, LastConsentCollectionDate: 1_000_060 };
    expect(verdict("SCA_TRANSFER_CONSENT_GIVEN", old, 1_000_060)).toBe("confirmed");
    expect(verdict("SCA_TRANSFER_CONSENT_GIVEN", old, 1_000_000)).toBe("confirmed");
    expect(verdict("SCA_TRANSFER_CONSENT_GIVEN", old, 999_999)).toBe("unverifiable");
    expect(verdict("SCA_TRANSFER_CONSENT_GIVEN", consented, 1_000_000)).toBe("unverifiable");
    expect(verdict("SCA_TRANSFER_CONSENT_GIVEN", consented, year2999)).toBe("contradicted");
  });

  test.each([
    ["no scopes", null],
    ["not that scope", { ...allOff, Transfer: null }],
    ["nothing of scopes", undefined],
  ])("where the API shows %s", (_, ConsentScope) => {
    const user = { ...enrolled, ConsentScope } as ScaStatus;
    expect(verdict("SCA_TRANSFER_CONSENT_GIVEN", user)).toBe("unverifiable");
    expect(verdict("SCA_TRANSFER_CONSENT_REVOKED", user)).toBe("unverifiable");
  });

  test.each([
    ["CONTACT_INFORMATION_UPDATE", "ContactInformationUpdate"],
    ["RECIPIENT_REGISTRATION", "RecipientRegistration"],
    ["TRANSFER", "Transfer"],
    ["VIEW_ACCOUNT_INFORMATION", "ViewAccountInformation"],
  ])("to %s is judged by its own scope alone", (name, own) => {
    const given = `SCA_${name}_CONSENT_GIVEN` as ScaEventType;
    const revoked = `SCA_${name}_CONSENT_REVOKED` as ScaEventType;
    for (const scope of Object.keys(allOff)) {
      const user = { ...enrolled, ConsentScope: { ...allOff, [scope]: "ACTIVE" } } as ScaStatus;
      expect(verdict(given, user)).toBe(scope === own ? "confirmed" : "contradicted");
      expect(verdict(revoked, user)).toBe(scope === own ? "contradicted" : "confirmed");
    }
  });
});

test("a notification without a date is not confirmed by a date", () => {
  const undated = (eventType: ScaEventType) =>
    judgeStatus({ ...(notification(eventType) as StatusEvent), date: new Date(Number.NaN) }, consented);
  expect(undated("SCA_ENROLLMENT_SUCCEEDED")).toBe("contradicted");
  expect(undated("SCA_TRANSFER_CONSENT_GIVEN")).toBe("contradicted");
});
