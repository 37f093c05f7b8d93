/**
 * Other values for members that a platform changes in what it has read; a member of an object is named with it. A user's
 * `UserStatus` and a hook's `EventType` are read only, and the API ignores them in a request. No published response is of a user
 * whom Mangopay made a PLATFORM or of a hook that is INVALID: those two values cannot be sent, and rules.ts has them refused.
 */
export const writtenBack: Readonly<Record<string, unknown>> = {
  Tag: "New tag",
  FirstName: "Ada",
  LastName: "Lovelace",
  Name: "Better Business",
  Email: "ada.lovelace@example.com",
  LegalRepresentativeFirstName: "Ada",
  LegalRepresentativeEmail: "ada.lovelace@example.com",
  "LegalRepresentative/Email": "ada.lovelace@example.com",
  "LegalRepresentative/PhoneNumber": "+33611111112",
  PhoneNumber: "+33611111112",
  Url: "https://example.com/other",
  Status: "DISABLED",
};

/** The operations that such a body is written back with: users of both kinds and formats, and hooks. */
export const updates = [
  "updateNaturalUserSca",
  "updateLegalUserSca",
  "updateNaturalUser",
  "updateLegalUser",
  "updateHook",
] as const;
