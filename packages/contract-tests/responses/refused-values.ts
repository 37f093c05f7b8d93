const long = (length: number) => "x".repeat(length);
const text = [5];
const date = ["2026-02-03"];
const address = ["AddressLine1", "AddressLine2", "City", "Region", "PostalCode", "Country"];
const inAddress = (name: string) => address.map((member) => `${name}/${member}`);

const scopes = ["ContactInformationUpdate", "RecipientRegistration", "Transfer", "ViewAccountInformation"].map(
  (scope) => `ConsentScope/${scope}`,
);

/**
 * What the documents say of the members of responses. Sources: the columns "null?" and "type" of the pages on the user, hook and
 * event objects, on SCA status and consent, on errors and on tokens. A member is named with the one that it stands in.
 * The members of a hook stand in `Hook`.
 */

/** Members that may be null; no other one may. */
export const mayBeNull: ReadonlySet<string> = new Set([
  // Of a Payer, or when nothing was given or validated.
  ...[
    "Birthday",
    "Nationality",
    "CountryOfResidence",
    "Occupation",
    "IncomeRange",
    "ProofOfIdentity",
    "ProofOfAddress",
  ],
  ...["PhoneNumber", "PhoneNumberCountry", "TermsAndConditionsAcceptedDate", "PendingUserAction", "Tag"],
  ...["CompanyNumber", "ProofOfRegistration", "ShareholderDeclaration", "Statute"],
  ...["Address", "HeadquartersAddress", "LegalRepresentativeAddress"].flatMap(inAddress),
  ...[
    "ProofOfIdentity",
    "Birthday",
    "Nationality",
    "CountryOfResidence",
    "Email",
    "PhoneNumber",
    "PhoneNumberCountry",
  ].map((member) => `LegalRepresentative/${member}`),
  // The representative of an entity from before SCA.
  ...["Email", "Birthday", "Nationality", "CountryOfResidence", "ProofOfIdentity"].map(
    (member) => `LegalRepresentative${member}`,
  ),
  "LastEnrollmentDate",
  "LastConsentCollectionDate",
  // By the newer PHP SDK.
  "ConsentScope",
  ...scopes,
  "errors",
  "Errors",
  // The remembered response may have been anything.
  "Resource",
  // Nobody is alerted of failed deliveries.
  "Hook/Email",
]);

/**
 * Members that a response may lack: those of errors from outside the usual, what newer versions added, what the SDKs'
 * typings do not always expect, and in the legacy format the phone, which five published samples leave out, and the status, which
 * one does (the user on the page on remembered responses).
 */
export const mayBeMissing = {
  success: new Set([
    ...["LastEnrollmentDate", "LastConsentCollectionDate", "ConsentScope", ...scopes, "Hook/Email"],
    // Q28 in sources.yaml.
    "PendingUserAction/RedirectUrl",
  ]),
  legacy: new Set(["PhoneNumber", "PhoneNumberCountry", "UserStatus"]),
  error: new Set(["Id", "Date", "errors", "Errors", "error_description"]),
} as const;

/** Values that a member must not have, wherever it stands. */
export const refusedValues: Readonly<Record<string, readonly unknown[]>> = {
  access_token: ["", ...text],
  token_type: text,
  expires_in: [-1, "1199"],
  error: text,
  error_description: text,
  Message: text,
  Type: text,
  Date: [],
  Id: text,
  Tag: [long(256), ...text],
  CreationDate: date,
  PersonType: text,
  Email: text,
  KYCLevel: text,
  UserCategory: text,
  UserStatus: text,
  TermsAndConditionsAccepted: ["true"],
  TermsAndConditionsAcceptedDate: date,
  FirstName: text,
  LastName: text,
  Birthday: date,
  Nationality: text,
  CountryOfResidence: text,
  Occupation: text,
  IncomeRange: ["2"],
  ProofOfIdentity: text,
  ProofOfAddress: text,
  Capacity: text,
  PhoneNumber: [611_111_111],
  PhoneNumberCountry: text,
  ...Object.fromEntries(address.map((member) => [member, text])),
  RedirectUrl: ["not a url"],
  Name: text,
  LegalPersonType: text,
  ProofOfRegistration: text,
  ShareholderDeclaration: text,
  Statute: text,
  CompanyNumber: [123_456_789],
  IsEnrolled: ["true"],
  LastEnrollmentDate: date,
  LastConsentCollectionDate: date,
  ContactInformationUpdate: text,
  RecipientRegistration: text,
  Transfer: text,
  ViewAccountInformation: text,
  LegalRepresentativeFirstName: text,
  LegalRepresentativeLastName: text,
  LegalRepresentativeEmail: text,
  LegalRepresentativeBirthday: date,
  LegalRepresentativeNationality: text,
  LegalRepresentativeCountryOfResidence: text,
  LegalRepresentativeProofOfIdentity: text,
  Url: ["not a url", `https://example.com/${long(256)}`],
  Status: text,
  Validity: text,
  EventType: text,
  ResourceId: [long(256), ...text],
  StatusCode: [200],
  ContentLength: [5],
  ContentType: text,
  RequestURL: text,
};

/** The same, of what the API keeps; the Id of an error has no limit. */
export const refusedIds: readonly unknown[] = [long(129)];

/** Dates at the edge of what can be seconds, and just beyond it. */
const seconds = { documented: [0, 9_999_999_999], undocumented: [-1, 10_000_000_000] };
const births = { documented: [-9_999_999_999, 0, 9_999_999_999], undocumented: [-10_000_000_000, 10_000_000_000] };
const country = ["ZZ", "FRA", "fr"];
const link = (host: string, query = "token=sca_0193") => `${host}/?${query}`;
const page = "https://sca.mangopay.com";

/** Values at the edge of what is documented. Sources: the same, RFC 6750 (2.1) and RFC 3986 (3.3, 3.4). */
export const documentedValues: Readonly<Record<string, readonly unknown[]>> = {
  access_token: ["azAZ09._~+/-", "azAZ09=="],
  Date: seconds.documented,
  CreationDate: seconds.documented,
  TermsAndConditionsAcceptedDate: seconds.documented,
  LastEnrollmentDate: seconds.documented,
  LastConsentCollectionDate: seconds.documented,
  Birthday: births.documented,
  LegalRepresentativeBirthday: births.documented,
  RedirectUrl: [
    ...["https://mangopay.com", "https://a-z.09.mangopay.com", `${page}/azAZ09_/.-`].map((host) => link(host)),
    // A server on this machine may stand in for the hosted page.
    ...["http://localhost", "http://127.0.0.1", "http://[::1]"].map((host) => link(host)),
    ...[80, 59_999, 60_000, 64_999].map((port) => link(`${page}:${port}`)),
    ...["azAZ09_.~-=azAZ09_.~:/+-&token=a", "a=&token=a"].map((query) => link(page, query)),
    ...["a", "_", ".", "~", "+", "=", "-"].map((token) => link(page, `token=${token}`)),
    `${page}?token=a`,
  ],
};

/**
 * Values that a member may have and that nobody documents: others than the known ones, dates in milliseconds, links that nobody
 * can use. Sources: the page on data formats, ISO 3166-1, the pages on the SCA session.
 */
export const undocumentedValues: Readonly<Record<string, readonly unknown[]>> = {
  access_token: ["two words", " a", "a ", "a=b", "a:b", "="],
  Type: ["no_such_type"],
  Date: seconds.undocumented,
  CreationDate: seconds.undocumented,
  TermsAndConditionsAcceptedDate: seconds.undocumented,
  LastEnrollmentDate: seconds.undocumented,
  LastConsentCollectionDate: seconds.undocumented,
  Birthday: births.undocumented,
  LegalRepresentativeBirthday: births.undocumented,
  Nationality: country,
  CountryOfResidence: country,
  LegalRepresentativeNationality: country,
  LegalRepresentativeCountryOfResidence: country,
  Country: country,
  PhoneNumberCountry: country,
  KYCLevel: ["NONE"],
  UserCategory: ["NONE"],
  UserStatus: ["NONE"],
  LegalPersonType: ["NONE"],
  ContactInformationUpdate: ["NONE"],
  RecipientRegistration: ["NONE"],
  Transfer: ["NONE"],
  ViewAccountInformation: ["NONE"],
  Status: ["NONE"],
  Validity: ["NONE"],
  EventType: ["NO_SUCH_EVENT"],
  RedirectUrl: [
    ...["http://sca.mangopay.com", "https://mangopay.org", "https://mangopay.com.evil.org", "https://mangopayXcom"].map(
      (host) => link(host),
    ),
    ...["https://a_b.mangopay.com", "https://a..mangopay.com", "https://localhost", "http://127x0.0.1"].map((host) =>
      link(host),
    ),
    ...[9, 65_000, 600_000].map((port) => link(`${page}:${port}`)),
    ...["lang=fr", "token", "token=", "token=*", "a=*&token=a", "*=a&token=a", "=a&token=a"].map((query) =>
      link(page, query),
    ),
    `${page}/*/?token=a`,
    `view-source:${link(page)}`,
  ],
};
