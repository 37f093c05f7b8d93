import { type Change, set } from "../src/changes.ts";

const item = (members: object) => (body: unknown) => Object.assign((body as object[])[0] ?? {}, members);

/**
 * What the documents allow in an answer and no published example shows: a documented answer, what is special, and a change to
 * its body. Sources: the tables of the API's pages on the user, hook and event objects, and its release notes.
 */
export const allowed: [answer: string, what: string, change: Change][] = [
  ["viewUserScaStatus 200 enrolled-consent-given", "a closed user has a status too", set({ UserStatus: "CLOSED" })],
  [
    "viewUserScaStatus 200 enrolled-consent-given",
    "no enrollment yet, said by null",
    set({ LastEnrollmentDate: null }),
  ],
  ["viewNaturalUserSca 200 payer", "Mangopay may make a user a PLATFORM", set({ UserCategory: "PLATFORM" })],
  ["viewNaturalUserSca 200 payer", "a user is closed", set({ UserStatus: "CLOSED" })],
  ["listUsers 200 users", "a user has no tag", item({ Tag: null })],
  ["viewHook 200 hook", "after 100 failed deliveries", set({ Validity: "INVALID" })],
  ["viewHook 200 hook", "a validity that only the official SDK knows", set({ Validity: "UNKNOWN" })],
  ["viewHook 200 hook", "without a tag and with nobody to alert", set({ Tag: null, Email: null })],
  ["viewHook 200 hook", "with somebody to alert", set({ Email: "alerts@example.com" })],
];
