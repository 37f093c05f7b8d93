import { type Change, set } from "../src/changes.ts";

const item = (members: object) => (body: unknown) => Object.assign((body as object[])[0] ?? {}, members);

/** Responses to calls that let an Owner enroll. */
const owners = ["createNaturalUserSca", "createLegalUserSca", "categorizeNaturalUser", "categorizeLegalUser"].map(
  (operationId) => `${operationId} 200 owner`,
);

type Allowed = [response: string, what: string, change: Change, notes?: string[]];

/**
 * What is allowed in a response and no published example shows: a documented response, what is special, a change to its body,
 * and where the contract has a note on it because nobody documents it. Sources: the tables of the API's pages on the user, hook
 * and event objects, and its release notes.
 */
export const allowed: Allowed[] = [
  ["viewUserScaStatus 200 enrolled-consent-given", "a closed user has a status too", set({ UserStatus: "CLOSED" })],
  ["viewUserScaStatus 200 enrolled-consent-given", "no enrollment yet, by null", set({ LastEnrollmentDate: null })],
  ["viewNaturalUserSca 200 payer", "Mangopay may make a user a PLATFORM", set({ UserCategory: "PLATFORM" })],
  ["viewNaturalUserSca 200 payer", "a user is closed", set({ UserStatus: "CLOSED" })],
  ["listUsers 200 users", "a user has no tag", item({ Tag: null })],
  ["viewHook 200 hook", "after 100 failed deliveries", set({ Validity: "INVALID" })],
  ["viewHook 200 hook", "a validity that only the official SDK knows", set({ Validity: "UNKNOWN" })],
  ["viewHook 200 hook", "without a tag and with nobody to alert", set({ Tag: null, Email: null })],
  ["viewHook 200 hook", "with somebody to alert", set({ Email: "alerts@example.com" })],
  // Wider than what is published, as some source is, or values that a source may get.
  [
    "viewUserScaStatus 200 enrolled-consent-given",
    "no word on consent",
    set({ ConsentScope: undefined, LastConsentCollectionDate: undefined }),
  ],
  ["viewUserScaStatus 200 enrolled-consent-given", "consent is null as a whole", set({ ConsentScope: null })],
  ["viewUserScaStatus 200 enrolled-consent-given", "one scope alone", set({ ConsentScope: { Transfer: "ACTIVE" } })],
  [
    "viewUserScaStatus 200 enrolled-consent-given",
    "a status and a consent that are new",
    set({ UserStatus: "FROZEN", ConsentScope: { Transfer: "ASKED" } }),
    ["body/UserStatus", "body/ConsentScope/Transfer"],
  ],
  [
    "viewNaturalUserSca 200 payer",
    "a category and a level that are new",
    set({ UserCategory: "GUEST", KYCLevel: "EXTENDED" }),
    ["body/UserCategory", "body/KYCLevel"],
  ],
  [
    "viewNaturalUserSca 200 payer",
    "countries of three letters, or empty",
    set({ Nationality: "FRA", CountryOfResidence: "" }),
    ["body/Nationality", "body/CountryOfResidence"],
  ],
  [
    "viewLegalUserSca 200 payer",
    "a kind of entity that is new",
    set({ LegalPersonType: "COOPERATIVE" }),
    ["body/LegalPersonType"],
  ],
  ["listUsers 200 users", "a type of person that is new", item({ PersonType: "MACHINE" }), ["body/0/PersonType"]],
  [
    "viewHook 200 hook",
    "a status and a validity that are new",
    set({ Status: "PAUSED", Validity: "EXPIRED" }),
    ["body/Status", "body/Validity"],
  ],
  [
    "viewNaturalUser 200 payer",
    "a legacy user without the members for a phone",
    set({ PhoneNumber: undefined, PhoneNumberCountry: undefined }),
  ],
  [
    "viewLegalUser 200 payer",
    "a legacy entity without the members for a phone",
    set({ PhoneNumber: undefined, PhoneNumberCountry: undefined }),
  ],
  ...["viewNaturalUser 200 payer", "viewLegalUser 200 payer"].map(
    (response): Allowed => [response, "a legacy user without a status", set({ UserStatus: undefined })],
  ),
  ["listUsers 200 users", "a listed user without a status", item({ UserStatus: undefined })],
  [
    "enrollUser 200 session-link",
    "a session without a link",
    set({ PendingUserAction: {} }),
    ["body/PendingUserAction/RedirectUrl"],
  ],
  ...["enrollUser 200 session-link", "manageProxyConsent 200 session-link"].map(
    (response): Allowed => [
      response,
      "no session was opened",
      set({ PendingUserAction: null }),
      ["body/PendingUserAction"],
    ],
  ),
  ...owners.map(
    (response): Allowed => [
      response,
      "an Owner who has to enroll and is given no link",
      set({ UserStatus: "PENDING_USER_ACTION", PendingUserAction: null }),
      ["body/PendingUserAction"],
    ],
  ),
  ...owners.map(
    (response): Allowed => [
      response,
      "an Owner who need not enroll, as by an address with `accept` in the Sandbox",
      set({ UserStatus: "ACTIVE", PendingUserAction: null }),
    ],
  ),
  ["viewApiResponse 200 natural-user", "a remembered list", set({ Resource: [{ Id: "1" }] })],
  ["viewApiResponse 200 natural-user", "a remembered response without a body", set({ Resource: null })],
  [
    "createNaturalUserSca 400 invalid-email",
    "several texts for a field",
    set({ errors: { Email: ["No address.", "Too long."] } }),
  ],
  [
    "createNaturalUserSca 400 invalid-email",
    "the fields under Errors",
    set({ errors: undefined, Errors: { SCA: "KAR_0042" } }),
  ],
];
