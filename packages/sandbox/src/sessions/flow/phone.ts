import { testValues } from "../../generated/test-values.js";
import type { Ids } from "../../ids.js";
import type { Phone, UserRecord } from "../../store/records.js";
import { isTestValue } from "../../users/test-values.js";
import { personOf } from "../../users/user-data.js";

/** What test-values.yaml has for the step of the phone: a number in both forms, and its passcode. */
export const forTests = {
  international: testValues["otp-phone"][0].values[0],
  local: testValues["otp-phone-local"][0].values[0],
  code: testValues["otp-passcode"][0].values[0],
};

/** The number that the API knows of the person; empty where it knows none. */
export function ownPhone(user: UserRecord): Phone {
  const { PhoneNumber, PhoneNumberCountry } = personOf(user);
  return phoneOf(String(PhoneNumber ?? ""), String(PhoneNumberCountry ?? ""));
}

/** A number as it was written, without what people put between its digits. */
export function phoneOf(written: string, country: string): Phone {
  const number = written.replaceAll(/[\s().\-/]/g, "").replace(/^00/, "+");
  return { number, country: number.startsWith("+") ? "" : country.trim().toUpperCase() };
}

/** As the user's own number is written where the core compares them. */
export const phoneText = ({ number, country }: Phone): string => `${country} ${number}`.trim();

/** The passcode of the documented number for tests; for any other a new one, of which no message is sent. */
export function passcodeFor({ number, country }: Phone, ids: Pick<Ids, "token">): string {
  const isForTests =
    isTestValue("otp-phone", "PhoneNumber", number) ||
    (isTestValue("otp-phone-local", "PhoneNumber", number) &&
      isTestValue("otp-phone-local", "PhoneNumberCountry", country));
  if (isForTests) return forTests.code;
  return String(Number.parseInt(ids.token().slice(0, 12), 16) % 1_000_000).padStart(6, "0");
}
