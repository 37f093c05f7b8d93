/**
 * Examples that operations show beside those published on their own pages: of another operation that responds alike, or of an
 * error that the page has in its text or under a name of its own. Sources: the sections on errors of each operation's page, the
 * pages on fraud policy, terms and conditions, closing users and proxy consent. Errors that every call of a kind can have are in
 * src/checks/borrowed-examples.ts.
 */
export const borrowed: Readonly<Record<string, readonly string[]>> = {
  createNaturalUserSca: ["400 user-category-missing", "400 fraud-policy", "403 terms-not-accepted"],
  createLegalUserSca: ["400 user-category-missing", "400 fraud-policy", "403 terms-not-accepted"],
  updateNaturalUserSca: [
    "400 user-category-missing",
    "400 fraud-policy",
    "400 invalid-email",
    "400 restricted-country",
    "400 birthday-too-old",
    "400 user-closed",
    "403 terms-not-accepted",
    "403 proxy-consent-missing",
  ],
  updateLegalUserSca: [
    "400 user-category-missing",
    "400 fraud-policy",
    "400 invalid-email",
    "400 restricted-country",
    "400 user-closed",
    "403 terms-not-accepted",
    "403 proxy-consent-missing",
  ],
  // Becoming an Owner is when the rule for personal names and mailboxes is applied, and only to Natural users.
  categorizeNaturalUser: ["400 fraud-policy", "400 birthday-too-old", "400 user-closed"],
  categorizeLegalUser: ["400 already-owner", "400 user-closed"],
  viewNaturalUserSca: ["200 natural-owner"],
  viewLegalUserSca: ["200 legal-owner"],
  enrollUser: ["400 user-closed"],
  manageProxyConsent: ["400 user-closed"],
  createNaturalUser: [
    "400 user-category-missing",
    "400 fraud-policy",
    "400 invalid-email",
    "400 restricted-country",
    "403 terms-not-accepted",
  ],
  createLegalUser: ["400 user-category-missing", "400 invalid-email", "403 terms-not-accepted"],
  updateNaturalUser: [
    "200 owner",
    "400 user-category-missing",
    "400 owner-to-payer",
    "400 fraud-policy",
    "400 invalid-email",
    "400 restricted-country",
    "400 user-closed",
    "403 terms-not-accepted",
  ],
  updateLegalUser: [
    "400 user-category-missing",
    "400 owner-to-payer",
    "400 fraud-policy",
    "400 invalid-email",
    "400 restricted-country",
    "400 user-closed",
    "403 terms-not-accepted",
  ],
  viewNaturalUser: ["200 payer-without-phone", "200 owner"],
  viewLegalUser: ["200 payer-without-phone", "200 owner"],
  closeLegalUser: ["400 wallets-not-empty", "400 already-closed"],
};
