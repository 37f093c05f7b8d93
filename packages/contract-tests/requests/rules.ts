import { type Change, set, setIn, without, withoutIn } from "../src/changes.ts";

const usAddress = { AddressLine1: "1 Main St", City: "Austin", PostalCode: "78701", Country: "US" };
const frenchAddress = { AddressLine1: "3 rue de la Cité", City: "Paris", PostalCode: "75004", Country: "FR" };
const person = { FirstName: "Alex", LastName: "Smith", Email: "alex.smith@example.com" };
const ownerDetails = ["Birthday", "Nationality", "CountryOfResidence"];
const naturalAlways = ["UserCategory", "TermsAndConditionsAccepted", "FirstName", "LastName", "Email"];
const legalAlways = [
  "UserCategory",
  "TermsAndConditionsAccepted",
  "Name",
  "LegalPersonType",
  "Email",
  "LegalRepresentative",
];
const localPhone = { PhoneNumber: "0611111111", PhoneNumberCountry: undefined };

/** What the documents refuse: a documented request, the rule, and a change to its body that breaks it. */
export const broken: [request: string, rule: string, breakIt: Change][] = [
  ...naturalAlways.flatMap((member): typeof broken => [
    ["createNaturalUserSca request payer", `a Payer needs ${member}`, without(member)],
    ["createNaturalUserSca request owner", `an Owner needs ${member}`, without(member)],
  ]),
  ...ownerDetails.map((member): (typeof broken)[0] => [
    "createNaturalUserSca request owner",
    `an Owner needs ${member}`,
    without(member),
  ]),
  ["createNaturalUserSca request owner", "an Owner accepts the terms", set({ TermsAndConditionsAccepted: false })],
  ["createNaturalUserSca request owner", "nobody is made a PLATFORM", set({ UserCategory: "PLATFORM" })],
  ["createNaturalUserSca request payer", "a local phone number needs its country", without("PhoneNumberCountry")],
  ["createNaturalUserSca request payer", "an address in the US needs a region", set({ Address: usAddress })],
  [
    "createNaturalUserSca request payer",
    "an address in Canada needs a region",
    set({ Address: { ...usAddress, Country: "CA" } }),
  ],
  [
    "createNaturalUserSca request payer",
    "an address in Mexico needs a region",
    set({ Address: { ...usAddress, Country: "MX" } }),
  ],
  ["createNaturalUserSca request payer", "an address needs a city", withoutIn("Address", "City")],
  ...legalAlways.flatMap((member): typeof broken => [
    ["createLegalUserSca request payer", `a Legal Payer needs ${member}`, without(member)],
    ["createLegalUserSca request owner", `a Legal Owner needs ${member}`, without(member)],
  ]),
  ["createLegalUserSca request owner", "a Legal Owner needs HeadquartersAddress", without("HeadquartersAddress")],
  ["createLegalUserSca request owner", "a Legal Owner accepts the terms", set({ TermsAndConditionsAccepted: false })],
  ...["FirstName", "LastName", "Email", ...ownerDetails].map((member): (typeof broken)[0] => [
    "createLegalUserSca request owner",
    `a Legal Owner's representative needs ${member}`,
    withoutIn("LegalRepresentative", member),
  ]),
  ...["FirstName", "LastName"].map((member): (typeof broken)[0] => [
    "createLegalUserSca request payer",
    `a Legal Payer's representative needs ${member}`,
    withoutIn("LegalRepresentative", member),
  ]),
  [
    "createLegalUserSca request owner",
    "a BUSINESS that is an Owner needs CompanyNumber",
    (body) => {
      body.LegalPersonType = "BUSINESS";
      delete body.CompanyNumber;
    },
  ],
  [
    "createLegalUserSca request owner",
    "a representative's local phone number needs its country",
    withoutIn("LegalRepresentative", "PhoneNumberCountry"),
  ],
  [
    "updateNaturalUserSca request owner",
    "an update says whether the terms are accepted",
    without("TermsAndConditionsAccepted"),
  ],
  ["updateNaturalUserSca request owner", "an Owner accepts the terms", set({ TermsAndConditionsAccepted: false })],
  ["updateNaturalUserSca request owner", "a local phone number needs its country", set(localPhone)],
  [
    "updateLegalUserSca request owner",
    "an update says whether the terms are accepted",
    without("TermsAndConditionsAccepted"),
  ],
  ["updateLegalUserSca request owner", "an Owner accepts the terms", set({ TermsAndConditionsAccepted: false })],
  [
    "updateLegalUserSca request contact-data",
    "a representative's local phone number needs its country",
    withoutIn("LegalRepresentative", "PhoneNumberCountry"),
  ],
  ...["UserCategory", "TermsAndConditionsAccepted", ...ownerDetails].map((member): (typeof broken)[0] => [
    "categorizeNaturalUser request owner",
    `a new Owner needs ${member}`,
    without(member),
  ]),
  ["categorizeNaturalUser request owner", "the category can only become OWNER", set({ UserCategory: "PAYER" })],
  ["categorizeNaturalUser request owner", "the terms have to be accepted", set({ TermsAndConditionsAccepted: false })],
  ["categorizeNaturalUser request owner", "a local phone number needs its country", without("PhoneNumberCountry")],
  ...["UserCategory", "TermsAndConditionsAccepted", "LegalRepresentative", "HeadquartersAddress"].map(
    (member): (typeof broken)[0] => [
      "categorizeLegalUser request owner",
      `a new Legal Owner needs ${member}`,
      without(member),
    ],
  ),
  ...[...ownerDetails, "Email"].map((member): (typeof broken)[0] => [
    "categorizeLegalUser request owner",
    `a new Legal Owner's representative needs ${member}`,
    withoutIn("LegalRepresentative", member),
  ]),
  ["createNaturalUser request owner", "a legacy user needs an e-mail address", without("Email")],
  ["createNaturalUser request owner", "a local phone number needs its country", set(localPhone)],
  ["createNaturalUser request owner", "an address in the US needs a region", withoutIn("Address", "Region")],
  [
    "createLegalUser request owner",
    "a legacy entity needs its representative's name",
    without("LegalRepresentativeLastName"),
  ],
  ["createLegalUser request owner", "an address in the US needs a region", withoutIn("HeadquartersAddress", "Region")],
  ...["AddressLine1", "PostalCode", "Country"].map((member): (typeof broken)[0] => [
    "createNaturalUserSca request owner",
    `an address needs ${member}`,
    withoutIn("Address", member),
  ]),
  ...["FirstName", "LastName", "Email"].map((member): (typeof broken)[0] => [
    "createNaturalUser request payer",
    `a legacy user needs ${member}`,
    without(member),
  ]),
  ["createNaturalUser request owner", "a legacy Owner accepts the terms", without("TermsAndConditionsAccepted")],
  ...["Name", "Email", "LegalPersonType", "LegalRepresentativeFirstName", "TermsAndConditionsAccepted"].map(
    (member): (typeof broken)[0] => [
      "createLegalUser request owner",
      `a legacy entity needs ${member}`,
      without(member),
    ],
  ),
  ["createOAuthToken request client-credentials", "a token needs a grant", without("grant_type")],
  ["updateNaturalUser request owner", "nobody is made a PLATFORM", set({ UserCategory: "PLATFORM" })],
  ["updateLegalUser request owner", "an address is complete", set({ HeadquartersAddress: { City: "Paris" } })],
  ["createHook request hook", "a hook needs an event type", without("EventType")],
  ["createHook request hook", "a hook needs an address", without("Url")],
  ["updateHook request disable", "a hook's address is a URL", set({ Url: "not a url" })],
  ["updateHook request revive", "a hook can only be made valid", set({ Validity: "INVALID" })],
  ["createOAuthToken request client-credentials", "the grant is client_credentials", set({ grant_type: "password" })],
];

/** What clients really send, and the documents allow: a documented request, and a change to its body. */
export const allowed: [request: string, change: Change][] = [
  ["createNaturalUserSca request payer", set({ TermsAndConditionsAccepted: true })],
  ["createNaturalUserSca request owner", set({ ScaContext: "USER_PRESENT", Occupation: "Baker", IncomeRange: 2 })],
  ["createNaturalUserSca request owner", set({ ScaContext: "USER_NOT_PRESENT", IncomeRange: null })],
  ["createNaturalUserSca request owner", setIn("Address", { AddressLine2: "" })],
  ["createNaturalUserSca request payer", set({ PhoneNumber: "+33611111111", PhoneNumberCountry: undefined })],
  ["createNaturalUserSca request payer", set({ PhoneNumber: "+33611111111", PhoneNumberCountry: "FR" })],
  ["createNaturalUserSca request owner", set({ Address: { ...usAddress, Region: "Texas" } })],
  ["createLegalUserSca request payer", set({ TermsAndConditionsAccepted: true })],
  ["createLegalUserSca request owner", set({ ScaContext: "USER_PRESENT" })],
  ["createLegalUserSca request owner", set({ LegalPersonType: "BUSINESS" })],
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
  ["updateLegalUserSca request owner", set({ UserCategory: undefined, TermsAndConditionsAccepted: false })],
  ["updateNaturalUserSca request owner", set({ UserCategory: undefined, TermsAndConditionsAccepted: false })],
  ["createLegalUser request owner", set({ UserCategory: "OWNER" })],
  ["createHook request hook", set({ Email: "alerts@example.com" })],
  ["createHook request hook", set({ Email: null })],
  ["updateHook request disable", set({ Status: "ENABLED", Email: "alerts@example.com" })],
  ["updateHook request disable", set({ Email: null })],
];
