import type { ScaEventType, UserSca } from "@mangopay-sca/types";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { at, notification } from "../../test/notification.js";
import { judgeUser } from "./judge-user.js";

const day = 24 * 60 * 60;
const owner = { Id: "user_1", UserCategory: "OWNER", UserStatus: "ACTIVE", KYCLevel: "LIGHT" } as UserSca;
type UserEvent = Parameters<typeof judgeUser>[0];

const verdict = (eventType: ScaEventType, user: Partial<UserSca>, date?: number) =>
  judgeUser(notification(eventType, date) as UserEvent, { ...owner, ...user } as UserSca);

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now: at * 1000 }));
afterEach(() => void vi.useRealTimers());

test.each<[ScaEventType, Partial<UserSca>, string]>([
  ["USER_ACCOUNT_VALIDATION_ASKED", { UserStatus: "PENDING_USER_ACTION" }, "confirmed"],
  ["USER_ACCOUNT_VALIDATION_ASKED", {}, "stale"],
  ["USER_ACCOUNT_VALIDATION_ASKED", { UserStatus: "CLOSED" }, "stale"],
  ["USER_ACCOUNT_ACTIVATED", {}, "confirmed"],
  ["USER_ACCOUNT_ACTIVATED", { UserCategory: "PLATFORM" }, "confirmed"],
  ["USER_ACCOUNT_ACTIVATED", { UserStatus: "PENDING_USER_ACTION" }, "stale"],
  ["USER_ACCOUNT_ACTIVATED", { UserStatus: "CLOSED" }, "stale"],
  ["USER_ACCOUNT_ACTIVATED", { UserCategory: "PAYER" }, "stale"],
  ["USER_ACCOUNT_CLOSED", { UserStatus: "CLOSED" }, "confirmed"],
  ["USER_ACCOUNT_CLOSED", {}, "contradicted"],
  ["USER_CATEGORY_UPDATED_TO_OWNER", {}, "confirmed"],
  ["USER_CATEGORY_UPDATED_TO_OWNER", { UserCategory: "PAYER" }, "stale"],
  ["USER_CATEGORY_UPDATED_TO_PAYER", { UserCategory: "PAYER" }, "confirmed"],
  ["USER_CATEGORY_UPDATED_TO_PAYER", {}, "stale"],
  ["USER_CATEGORY_UPDATED_TO_PLATFORM", { UserCategory: "PLATFORM" }, "confirmed"],
  ["USER_CATEGORY_UPDATED_TO_PLATFORM", {}, "stale"],
  ["USER_KYC_LIGHT", {}, "confirmed"],
  ["USER_KYC_LIGHT", { KYCLevel: "REGULAR" }, "stale"],
  ["USER_KYC_REGULAR", { KYCLevel: "REGULAR" }, "confirmed"],
  ["USER_KYC_REGULAR", {}, "stale"],
  ["USER_KYC_RENEWAL_REQUIRED", { KYCLevel: "REGULAR" }, "unverifiable"],
  ["USER_KYC_RENEWAL_REQUIRED", {}, "stale"],
  ["USER_KYC_RENEWED", { KYCLevel: "REGULAR" }, "unverifiable"],
  ["USER_KYC_RENEWED", {}, "stale"],
  ["USER_INFLOWS_BLOCKED", {}, "unverifiable"],
  ["USER_INFLOWS_UNBLOCKED", {}, "unverifiable"],
  ["USER_OUTFLOWS_BLOCKED", {}, "unverifiable"],
  ["USER_OUTFLOWS_UNBLOCKED", {}, "unverifiable"],
  ["USER_INFLOWS_BLOCKED", { UserStatus: "CLOSED" }, "confirmed"],
  ["USER_INFLOWS_UNBLOCKED", { UserStatus: "CLOSED" }, "stale"],
  ["USER_OUTFLOWS_BLOCKED", { UserStatus: "CLOSED" }, "confirmed"],
  ["USER_OUTFLOWS_UNBLOCKED", { UserStatus: "CLOSED" }, "stale"],
])("%s, with a user who is %j, is %s", (eventType, user, expected) => {
  expect(verdict(eventType, user)).toBe(expected);
});

describe("a notification of what is so now, at its date or not", () => {
  // Mangopay repeats a delivery for up to three days and an hour.
  test.each([
    ["of 1970", 0, "unverifiable"],
    ["older than four days", at - 4 * day - 1, "unverifiable"],
    ["four days old", at - 4 * day, "confirmed"],
    ["five minutes ahead of our clock", at + 300, "confirmed"],
    ["further ahead", at + 301, "unverifiable"],
    ["of 2999", 32472144000, "unverifiable"],
  ])("%s", (_, date, expected) => {
    expect(verdict("USER_ACCOUNT_ACTIVATED", {}, date)).toBe(expected);
    expect(verdict("USER_ACCOUNT_CLOSED", { UserStatus: "CLOSED" }, date)).toBe(expected);
  });

  test.each([
    ["of 1970", 0, "stale"],
    ["of 2999", 32472144000, "unverifiable"],
  ])("%s that is not so now", (_, date, expected) => {
    expect(verdict("USER_ACCOUNT_ACTIVATED", { UserStatus: "PENDING_USER_ACTION" }, date)).toBe(expected);
  });

  test("without a date", () => {
    const event = { ...notification("USER_ACCOUNT_ACTIVATED"), date: new Date(Number.NaN) };
    expect(judgeUser(event as UserEvent, owner)).toBe("unverifiable");
  });

  test("of a closure, with a user who is not closed, whatever its date", () => {
    expect(verdict("USER_ACCOUNT_CLOSED", {}, 32472144000)).toBe("contradicted");
  });
});
