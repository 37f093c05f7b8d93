import { type Change, set, setIn } from "../src/changes.ts";
import { frenchAddress, nullAddress, person, usAddress } from "./values.ts";

/** What clients really send, and the documents allow: a documented request, and a change to its body. */
export const allowed: [request: string, change: Change][] = [
  ["createNaturalUserSca request payer", set({ TermsAndConditionsAccepted: true })],
  ["createNaturalUserSca request owner", set({ ScaContext: "USER_PRESENT", Occupation: "Baker", IncomeRange: 2 })],
  ["createNaturalUserSca request owner", set({ ScaContext: "USER_NOT_PRESENT", IncomeRange: null })],
  ["createNaturalUserSca request owner", setIn("Address", { AddressLine2: "" })],
  ["createNaturalUserSca request payer", set({ PhoneNumber: "+33611111111", PhoneNumberCountry: undefined })],
  ["createNaturalUserSca request payer", set({ PhoneNumber: "+33611111111", PhoneNumberCountry: "FR" })],
  ["createNaturalUserSca request owner", set({ Address: { ...usAddress, Region: "Texas" } })],
  // Only three countries need a region, and these have them as well.
  ...["AU", "BR", "CN", "DE", "GB", "IN", "PR", "UM"].map((Country): [string, Change] => [
    "createNaturalUserSca request owner",
    set({ Address: { ...frenchAddress, Country } }),
  ]),
  ["createLegalUserSca request payer", set({ TermsAndConditionsAccepted: true })],
  ["createLegalUserSca request owner", set({ ScaContext: "USER_PRESENT" })],
  ["createLegalUserSca request owner", set({ LegalPersonType: "BUSINESS" })],
  // In the form that its country uses; no page has a limit.
  [
    "createLegalUserSca request owner",
    set({ LegalPersonType: "BUSINESS", CompanyNumber: `HRB 1/2, ${"é".repeat(300)}` }),
  ],
  ["createLegalUserSca request owner", set({ LegalPersonType: "PARTNERSHIP", CompanyNumber: undefined })],
  ["createLegalUserSca request owner", set({ LegalPersonType: "ORGANIZATION", CompanyNumber: undefined })],
  ["updateNaturalUserSca request owner", set({ ...person, ScaContext: "USER_NOT_PRESENT", Birthday: 652_117_514 })],
  ["updateNaturalUserSca request owner", set({ Occupation: "Baker", IncomeRange: 6, Address: frenchAddress })],
  [
    "updateLegalUserSca request owner",
    set({ ScaContext: "USER_PRESENT", Name: "A", HeadquartersAddress: frenchAddress }),
  ],
  ["updateLegalUserSca request owner", set({ LegalRepresentative: person, CompanyNumber: "1", Email: "a@b.fr" })],
  ["categorizeNaturalUser request owner", set({ ScaContext: "USER_PRESENT" })],
  ["categorizeLegalUser request owner", set({ ScaContext: "USER_NOT_PRESENT" })],
  ["updateNaturalUser request owner", set({ ...person, Address: frenchAddress, Occupation: "Baker" })],
  [
    "updateLegalUser request owner",
    set({ Name: "A", LegalRepresentativeFirstName: "B", HeadquartersAddress: frenchAddress }),
  ],
  [
    "updateNaturalUser request payer",
    set({ Address: nullAddress, Birthday: null, Nationality: null, Occupation: null }),
  ],
  ["updateNaturalUser request payer", set({ CountryOfResidence: null, IncomeRange: null, Tag: null })],
  ["updateNaturalUser request payer", set({ PhoneNumber: null, PhoneNumberCountry: null })],
  ["updateNaturalUser request owner", set({ PhoneNumber: "+33611111111", PhoneNumberCountry: null })],
  ["updateNaturalUser request owner", set({ Address: { ...frenchAddress, AddressLine2: null, Region: null } })],
  ["updateLegalUser request payer", set({ HeadquartersAddress: nullAddress, CompanyNumber: null, Tag: null })],
  ["updateLegalUserSca request owner", set({ LegalRepresentativeAddress: nullAddress })],
  ["updateLegalUser request owner", set({ LegalRepresentativeAddress: frenchAddress })],
  ["updateLegalUser request payer", set({ LegalRepresentativeEmail: null, LegalRepresentativeBirthday: null })],
  [
    "updateLegalUser request payer",
    set({ LegalRepresentativeNationality: null, LegalRepresentativeCountryOfResidence: null }),
  ],
  [
    "updateLegalUserSca request payer",
    set({ LegalRepresentative: { Birthday: null, Nationality: null, CountryOfResidence: null, Email: null } }),
  ],
  [
    "updateLegalUserSca request payer",
    set({ HeadquartersAddress: nullAddress, CompanyNumber: null, LegalPersonType: "BUSINESS" }),
  ],
  ["updateNaturalUserSca request payer", set({ Birthday: null, Nationality: null, CountryOfResidence: null })],
  // An Owner from before SCA, whose representative gave no e-mail address (Q21 in sources.yaml).
  ["updateLegalUserSca request contact-data", setIn("LegalRepresentative", { Email: null })],
  ["updateLegalUser request owner", set({ LegalRepresentativeEmail: null })],
  ["updateLegalUser request owner", set({ LegalRepresentativeEmail: undefined })],
  // Whoever does not say the kind of entity may leave its number as it is; kinds other than BUSINESS may have none.
  ["updateLegalUser request owner", set({ CompanyNumber: undefined })],
  ["updateLegalUser request owner", set({ CompanyNumber: undefined, LegalPersonType: "SOLETRADER" })],
  ["updateLegalUser request owner", set({ CompanyNumber: null, LegalPersonType: "SOLETRADER" })],
  ["updateLegalUserSca request owner", set({ CompanyNumber: null, LegalPersonType: "SOLETRADER" })],
  ["updateLegalUserSca request owner", set({ LegalPersonType: "BUSINESS" })],
  [
    "updateLegalUserSca request contact-data",
    setIn("LegalRepresentative", { PhoneNumber: null, PhoneNumberCountry: null }),
  ],
  ["createNaturalUserSca request payer", set({ Birthday: null, Tag: null, PhoneNumber: null })],
  ["createLegalUser request owner", set({ LegalPersonType: "SOLETRADER", CompanyNumber: null })],
  ["categorizeLegalUser request email-stored", set({ ScaContext: "USER_PRESENT" })],
  ["updateHook request disable", set({ Tag: null })],
  ["createHook request hook", set({ Email: "alerts@example.com" })],
  ["createHook request hook", set({ Email: null })],
  ["updateHook request disable", set({ Status: "ENABLED", Email: "alerts@example.com" })],
  ["updateHook request disable", set({ Email: null })],
];
