import type { ScaEventType, ScaStatus, UserSca } from "@mangopay-sca/types";
import { describe, expect, test } from "vitest";
import { problem, status } from "../../test/fault-server.js";
import { json, stubbedClient } from "../../test/stub-fetch.js";
import { ScaError } from "../errors.js";
import { confirmWebhook } from "./confirm.js";
import { parseWebhook, type ScaEvent } from "./parse.js";

const at = 1767102769;
const owner = {
  Id: "user_1",
  PersonType: "NATURAL",
  UserCategory: "OWNER",
  UserStatus: "ACTIVE",
  KYCLevel: "LIGHT",
} as UserSca;
const enrolled = { ...status, LastEnrollmentDate: at } as ScaStatus;
const notEnrolled = { ...enrolled, IsEnrolled: false, LastEnrollmentDate: null };
const scoped = (scope: string) =>
  ({ ...enrolled, ConsentScope: { ...enrolled.ConsentScope, [scope]: "ACTIVE" } }) as ScaStatus;
const consented = scoped("Transfer");

/** What the verdict on an event is when the API has this user and this SCA status; undefined for none. */
async function verdict(eventType: ScaEventType, user: UserSca | undefined, scaStatus?: ScaStatus) {
  const { sca } = stubbedClient(({ url }) => {
    const body = url.endsWith("/sca-status") ? scaStatus : user;
    return body ? json(body) : json(problem("ressource_not_found"), 404);
  });
  const event = parseWebhook(`/?EventType=${eventType}&RessourceId=user_1&Date=${at}`) as ScaEvent;
  return (await confirmWebhook(sca, event)).verdict;
}

describe("a notification about the account", () => {
  test.each<[ScaEventType, Partial<UserSca>, string]>([
    ["USER_ACCOUNT_ACTIVATED", {}, "confirmed"],
    ["USER_ACCOUNT_ACTIVATED", { UserStatus: "PENDING_USER_ACTION" }, "stale"],
    ["USER_ACCOUNT_ACTIVATED", { UserCategory: "PAYER" }, "contradicted"],
    ["USER_ACCOUNT_VALIDATION_ASKED", { UserStatus: "PENDING_USER_ACTION" }, "confirmed"],
    ["USER_ACCOUNT_VALIDATION_ASKED", {}, "stale"],
    ["USER_ACCOUNT_VALIDATION_ASKED", { UserCategory: "PAYER" }, "contradicted"],
    ["USER_ACCOUNT_CLOSED", { UserStatus: "CLOSED" }, "confirmed"],
    ["USER_ACCOUNT_CLOSED", {}, "contradicted"],
    ["USER_CATEGORY_UPDATED_TO_OWNER", {}, "confirmed"],
    ["USER_CATEGORY_UPDATED_TO_OWNER", { UserCategory: "PAYER" }, "stale"],
    ["USER_CATEGORY_UPDATED_TO_PAYER", { UserCategory: "PAYER" }, "confirmed"],
    ["USER_CATEGORY_UPDATED_TO_PAYER", {}, "stale"],
    ["USER_CATEGORY_UPDATED_TO_PLATFORM", {}, "stale"],
    ["USER_CATEGORY_UPDATED_TO_PLATFORM", { UserCategory: "PLATFORM" }, "confirmed"],
    ["USER_KYC_REGULAR", { KYCLevel: "REGULAR" }, "confirmed"],
    ["USER_KYC_REGULAR", {}, "stale"],
    ["USER_KYC_RENEWAL_REQUIRED", { KYCLevel: "REGULAR" }, "confirmed"],
    ["USER_KYC_RENEWAL_REQUIRED", {}, "stale"],
    ["USER_KYC_RENEWED", { KYCLevel: "REGULAR" }, "confirmed"],
    ["USER_KYC_RENEWED", {}, "stale"],
    ["USER_KYC_LIGHT", {}, "confirmed"],
    ["USER_KYC_LIGHT", { KYCLevel: "REGULAR" }, "stale"],
    ["USER_INFLOWS_UNBLOCKED", {}, "confirmed"],
    ["USER_INFLOWS_BLOCKED", { UserStatus: "CLOSED" }, "confirmed"],
    ["USER_INFLOWS_UNBLOCKED", { UserStatus: "CLOSED" }, "stale"],
    ["USER_OUTFLOWS_BLOCKED", {}, "confirmed"],
  ])("%s, with a user who is %j, is %s", async (eventType, over, expected) => {
    expect(await verdict(eventType, { ...owner, ...over } as UserSca)).toBe(expected);
  });
});

describe("a notification about SCA", () => {
  test.each<[ScaEventType, string, ScaStatus | undefined, string]>([
    ["SCA_ENROLLMENT_SUCCEEDED", "enrolled then", enrolled, "confirmed"],
    ["SCA_ENROLLMENT_SUCCEEDED", "not enrolled", notEnrolled, "contradicted"],
    [
      "SCA_ENROLLMENT_SUCCEEDED",
      "enrolled long before",
      { ...enrolled, LastEnrollmentDate: at - 3600 },
      "contradicted",
    ],
    ["SCA_ENROLLMENT_SUCCEEDED", "enrolled again since", { ...enrolled, LastEnrollmentDate: at + 3600 }, "stale"],
    ["SCA_ENROLLMENT_SUCCEEDED", "enrolled a minute before", { ...enrolled, LastEnrollmentDate: at - 60 }, "confirmed"],
    ["SCA_ENROLLMENT_SUCCEEDED", "enrolled earlier", { ...enrolled, LastEnrollmentDate: at - 61 }, "contradicted"],
    ["SCA_ENROLLMENT_SUCCEEDED", "enrolled a minute after", { ...enrolled, LastEnrollmentDate: at + 60 }, "confirmed"],
    ["SCA_ENROLLMENT_SUCCEEDED", "enrolled later", { ...enrolled, LastEnrollmentDate: at + 61 }, "stale"],
    ["SCA_ENROLLMENT_SUCCEEDED", "without a status", undefined, "contradicted"],
    ["SCA_ENROLLMENT_FAILED", "not enrolled", notEnrolled, "confirmed"],
    ["SCA_ENROLLMENT_EXPIRED", "enrolled in the same second", enrolled, "confirmed"],
    ["SCA_ENROLLMENT_EXPIRED", "enrolled since", { ...enrolled, LastEnrollmentDate: at + 60 }, "stale"],
    ["SCA_EMAIL_VERIFIED", "enrolled", enrolled, "confirmed"],
    ["SCA_PHONE_NUMBER_VERIFIED", "not enrolled", notEnrolled, "contradicted"],
    ["SCA_TRANSFER_CONSENT_GIVEN", "who consents", consented, "confirmed"],
    ["SCA_TRANSFER_CONSENT_GIVEN", "who does not", enrolled, "contradicted"],
    [
      "SCA_TRANSFER_CONSENT_GIVEN",
      "who changed it since",
      { ...enrolled, LastConsentCollectionDate: at + 60 },
      "stale",
    ],
    ["SCA_TRANSFER_CONSENT_REVOKED", "who does not", enrolled, "confirmed"],
    ["SCA_TRANSFER_CONSENT_REVOKED", "who consents", consented, "contradicted"],
    [
      "SCA_TRANSFER_CONSENT_REVOKED",
      "who consented in the same second",
      { ...consented, LastConsentCollectionDate: at },
      "contradicted",
    ],
    ["SCA_VIEW_ACCOUNT_INFORMATION_CONSENT_GIVEN", "who consents to transfers only", consented, "contradicted"],
  ])("%s, with a user %s, is judged", async (eventType, _, scaStatus, expected) => {
    expect(await verdict(eventType, owner, scaStatus)).toBe(expected);
  });
});

test("a confirmation has the user and the SCA status as the API has them now", async () => {
  const { sca } = stubbedClient(({ url }) => json(url.endsWith("/sca-status") ? enrolled : owner));
  const about = (type: string) =>
    confirmWebhook(sca, parseWebhook(`/?EventType=${type}&RessourceId=user_1&Date=${at}`) as ScaEvent);
  expect(await about("USER_ACCOUNT_ACTIVATED")).toEqual({ verdict: "confirmed", user: owner });
  expect(await about("SCA_EMAIL_VERIFIED")).toEqual({ verdict: "confirmed", user: owner, scaStatus: enrolled });
});

describe("a notification about consent is judged by its own scope alone", () => {
  test.each<[string, string, string]>([
    ["CONTACT_INFORMATION_UPDATE", "ContactInformationUpdate", "Transfer"],
    ["RECIPIENT_REGISTRATION", "RecipientRegistration", "ContactInformationUpdate"],
    ["TRANSFER", "Transfer", "ViewAccountInformation"],
    ["VIEW_ACCOUNT_INFORMATION", "ViewAccountInformation", "RecipientRegistration"],
  ])("%s", async (name, own, other) => {
    const given = `SCA_${name}_CONSENT_GIVEN` as ScaEventType;
    const revoked = `SCA_${name}_CONSENT_REVOKED` as ScaEventType;
    expect([await verdict(given, owner, scoped(own)), await verdict(given, owner, scoped(other))]).toEqual([
      "confirmed",
      "contradicted",
    ]);
    expect([await verdict(revoked, owner, scoped(own)), await verdict(revoked, owner, scoped(other))]).toEqual([
      "contradicted",
      "confirmed",
    ]);
  });

  test("where the API shows no scopes, nothing is consented to", async () => {
    const none = { ...enrolled, ConsentScope: null };
    expect(await verdict("SCA_TRANSFER_CONSENT_GIVEN", owner, none)).toBe("contradicted");
    expect(await verdict("SCA_TRANSFER_CONSENT_REVOKED", owner, none)).toBe("confirmed");
  });
});

test("a notification about a user that does not exist is contradicted", async () => {
  expect(await verdict("USER_ACCOUNT_ACTIVATED", undefined)).toBe("contradicted");
});

test("a Payer, who has no SCA status, is not asked for one", async () => {
  const { sca, sent } = stubbedClient(() => json({ ...owner, UserCategory: "PAYER" }));
  const event = parseWebhook(`/?EventType=SCA_EMAIL_VERIFIED&RessourceId=user_1&Date=${at}`) as ScaEvent;
  expect((await confirmWebhook(sca, event)).verdict).toBe("contradicted");
  expect(sent).toHaveLength(2);
});

test("an API that cannot be asked confirms nothing and contradicts nothing", async () => {
  const event = parseWebhook(`/?EventType=USER_ACCOUNT_ACTIVATED&RessourceId=user_1&Date=${at}`) as ScaEvent;
  for (const answer of [() => json(problem("forbidden_ressource"), 403), () => Promise.reject(new Error("down"))]) {
    const { sca } = stubbedClient(answer, { retry: false });
    await expect(confirmWebhook(sca, event)).rejects.toThrow(ScaError);
  }
});
