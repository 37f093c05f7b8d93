const long = (length: number) => "x".repeat(length);
const text = (max: number, min = 0) => [null, 5, long(max + 1), ...(min > 0 ? [""] : [])];
const country = [null, "FRA", "fr", 5];
const date = [null, "1990-08-31"];
const address = [null, "3 rue de la Cité"];
const person = [null, "Alex Smith"];

/**
 * Values that a member of a request must not have, wherever it stands. Sources: the tables of the API's pages on creating,
 * updating and categorizing users and on hooks. Null is refused where no page allows it (Q21 in sources.yaml).
 */
export const refusedValues: Readonly<Record<string, readonly unknown[]>> = {
  grant_type: [null, "password"],
  UserCategory: [null, "PLATFORM", "NONE"],
  TermsAndConditionsAccepted: [null, "true"],
  ScaContext: [null, "NONE"],
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
  PhoneNumber: [null, 611_111_111],
  Email: [null, "no-at-sign", "a@b", 5],
  LegalRepresentativeEmail: [null, "no-at-sign"],
  LegalPersonType: [null, "NONE"],
  CompanyNumber: [null, 123_456_789],
  LegalRepresentative: person,
  Address: address,
  HeadquartersAddress: address,
  LegalRepresentativeAddress: address,
  AddressLine1: text(255),
  AddressLine2: text(255),
  City: text(255),
  Region: text(255),
  PostalCode: text(255),
  // Who is alerted of failed deliveries; null for nobody, and no page has a pattern.
  "Hook/Email": [5],
  Url: [null, "not a url", `https://example.com/${long(236)}`],
  EventType: [null, 5],
  Status: [null, "NONE"],
  Validity: [null, "NONE", "INVALID"],
};
