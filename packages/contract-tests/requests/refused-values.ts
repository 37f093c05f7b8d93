const long = (length: number) => "x".repeat(length);
const text = (max: number, min = 0) => [5, long(max + 1), ...(min > 0 ? [""] : [])];
const country = ["FRA", "fr", "", 5];
const date = ["1990-08-31"];
const address = ["3 rue de la Cité"];
const person = ["Alex Smith"];

/** Members that may be null wherever they stand, as responses have them so (Q21 in sources.yaml). */
export const mayBeNull: ReadonlySet<string> = new Set([
  ...["Tag", "Occupation", "IncomeRange", "PhoneNumber", "AddressLine2"],
  // Nobody is alerted of failed deliveries.
  "Hook/Email",
]);

/** Members that may be null where nothing else asks for them; allowed.ts and owner-rules.ts have the cases. No other member may be null. */
export const mayBeNullByRule: ReadonlySet<string> = new Set([
  ...["Birthday", "Nationality", "CountryOfResidence", "CompanyNumber", "LegalRepresentative/Email"],
  ...["Birthday", "Nationality", "CountryOfResidence", "Email"].map((member) => `LegalRepresentative${member}`),
  ...["PhoneNumberCountry", "Region"],
]);

/**
 * Values that a member of a request must not have, wherever it stands. Sources: the tables of the API's pages on creating,
 * updating and categorizing users and on hooks.
 */
export const refusedValues: Readonly<Record<string, readonly unknown[]>> = {
  grant_type: ["password"],
  UserCategory: ["PLATFORM", "NONE"],
  TermsAndConditionsAccepted: ["true"],
  ScaContext: ["NONE"],
  FirstName: text(100, 1),
  LastName: text(100, 1),
  LegalRepresentativeFirstName: text(100, 1),
  LegalRepresentativeLastName: text(100, 1),
  Name: text(255),
  Occupation: text(255),
  Tag: text(255),
  IncomeRange: [0, 7, 1.5, "2"],
  Birthday: date,
  LegalRepresentativeBirthday: date,
  Nationality: country,
  CountryOfResidence: country,
  LegalRepresentativeNationality: country,
  LegalRepresentativeCountryOfResidence: country,
  Country: country,
  PhoneNumberCountry: country,
  PhoneNumber: [611_111_111],
  Email: ["no-at-sign", "a@b", 5],
  LegalRepresentativeEmail: ["no-at-sign"],
  LegalPersonType: ["NONE"],
  CompanyNumber: [123_456_789],
  LegalRepresentative: person,
  Address: address,
  HeadquartersAddress: address,
  LegalRepresentativeAddress: address,
  AddressLine1: text(255),
  AddressLine2: text(255),
  City: text(255),
  Region: text(255),
  PostalCode: text(255),
  // Who is alerted of failed deliveries; no page has a pattern.
  "Hook/Email": [5],
  Url: ["not a url", `https://example.com/${long(236)}`],
  EventType: [5],
  Status: ["NONE"],
  Validity: ["NONE", "INVALID"],
};

/** Dates of birth at the edge of what can be seconds, and just beyond it, in milliseconds and otherwise. */
const births = { documented: [-9_999_999_999, 0, 9_999_999_999], undocumented: [-10_000_000_000, 10_000_000_000] };

/** Values at the edge of what is documented. */
export const documentedValues: Readonly<Record<string, readonly unknown[]>> = {
  Birthday: births.documented,
  LegalRepresentativeBirthday: births.documented,
};

/** Values that the API takes in a member and that nobody documents. Sources: ISO 3166-1, and the page on data formats for dates. */
export const undocumentedValues: Readonly<Record<string, readonly unknown[]>> = {
  Birthday: births.undocumented,
  LegalRepresentativeBirthday: births.undocumented,
  Nationality: ["ZZ"],
  CountryOfResidence: ["ZZ"],
  LegalRepresentativeNationality: ["ZZ"],
  LegalRepresentativeCountryOfResidence: ["ZZ"],
  Country: ["ZZ"],
  PhoneNumberCountry: ["ZZ"],
  // Mangopay has over a hundred more types of events than this spec knows.
  EventType: ["NO_SUCH_EVENT"],
};
