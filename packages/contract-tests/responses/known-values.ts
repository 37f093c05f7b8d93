/**
 * The documented values of every open list, by the schema that has it, or the way to it from there. Written from the pages, not
 * from the spec. Responses may hold other values, so no schema refuses one that is added here or lost there.
 */
export const knownValues: Readonly<Record<string, readonly string[]>> = {
  // The pages on the user objects, guides/sca/users ("UserStatus"), and View the SCA status of a User.
  UserStatus: ["PENDING_USER_ACTION", "ACTIVE", "CLOSED"],
  // guides/users/categories/restrictions, with its note on PLATFORM.
  UserCategory: ["PAYER", "OWNER", "PLATFORM"],
  // api-reference/users/natural-user-object-sca.
  KYCLevel: ["LIGHT", "REGULAR"],
  PersonType: ["NATURAL", "LEGAL"],
  // api-reference/users/legal-user-object-sca.
  LegalPersonType: ["BUSINESS", "PARTNERSHIP", "ORGANIZATION", "SOLETRADER"],
  // View the SCA status of a User, `ConsentScope`.
  ConsentStatus: ["ACTIVE", "INACTIVE"],
  // api-reference/webhooks/hook-object.
  HookStatus: ["ENABLED", "DISABLED"],
  // The same page; UNKNOWN by the official SDK's typing (typings/models/hook.d.ts).
  "Hook/Validity": ["VALID", "INVALID", "UNKNOWN"],
};
