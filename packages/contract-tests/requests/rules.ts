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
const nullAddress = {
  ...{ AddressLine1: null, AddressLine2: null, City: null },
  ...{ Region: null, PostalCode: null, Country: null },
};
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
  // Null is no value where one is required.
  ...ownerDetails.flatMap((member): typeof broken => [
    ["createNaturalUserSca request owner", `null is no ${member} of an Owner`, set({ [member]: null })],
    ["categorizeNaturalUser request owner", `null is no ${member} of a new Owner`, set({ [member]: null })],
    ["createNaturalUser request owner", `a legacy Owner needs ${member}`, without(member)],
    ["createNaturalUser request owner", `null is no ${member} of a legacy Owner`, set({ [member]: null })],
    [
      "createLegalUser request owner",
      `a legacy Legal Owner's representative needs ${member}`,
      without(`LegalRepresentative${member}`),
    ],
    [
      "createLegalUser request owner",
      `null is no ${member} of a legacy Legal Owner's representative`,
      set({ [`LegalRepresentative${member}`]: null }),
    ],
  ]),
  ...["Email", ...ownerDetails].flatMap((member): typeof broken =>
    ["createLegalUserSca request owner", "categorizeLegalUser request owner"].map((request) => [
      request,
      `null is no ${member} of a Legal Owner's representative`,
      setIn("LegalRepresentative", { [member]: null }),
    ]),
  ),
  ...[
    "createNaturalUserSca request payer",
    "createNaturalUserSca request owner",
    "createNaturalUser request payer",
    "createNaturalUser request owner",
  ].map((request): (typeof broken)[0] => [
    request,
    "whoever is created has a whole address or none",
    set({ Address: nullAddress }),
  ]),
  ...["createLegalUserSca", "createLegalUser"].flatMap((operationId) =>
    ["payer", "owner"].flatMap((example) =>
      ["HeadquartersAddress", "LegalRepresentativeAddress"].map((member): (typeof broken)[0] => [
        `${operationId} request ${example}`,
        `an entity is created with a whole ${member} or none`,
        set({ [member]: nullAddress }),
      ]),
    ),
  ),
  [
    "categorizeLegalUser request owner",
    "a new Legal Owner has a whole address",
    set({ HeadquartersAddress: nullAddress }),
  ],
  ...["AddressLine1", "City", "PostalCode", "Country"].map((member): (typeof broken)[0] => [
    "categorizeLegalUser request owner",
    `a new Legal Owner's address needs ${member}`,
    withoutIn("HeadquartersAddress", member),
  ]),
  ...["createLegalUserSca request owner", "createLegalUser request owner"].map((request): (typeof broken)[0] => [
    request,
    "null is no number of a BUSINESS that is an Owner",
    set({ LegalPersonType: "BUSINESS", CompanyNumber: null }),
  ]),
  ["createLegalUser request owner", "a legacy Legal Owner needs HeadquartersAddress", without("HeadquartersAddress")],
  ["createLegalUser request owner", "a legacy BUSINESS that is an Owner needs its number", without("CompanyNumber")],
  ...["City", "AddressLine1", "PostalCode", "Country"].flatMap((member): typeof broken => [
    [
      "updateNaturalUserSca request owner",
      `an address without ${member} is not whole`,
      set({ Address: { ...frenchAddress, [member]: null } }),
    ],
    [
      "updateNaturalUserSca request owner",
      `an address with nothing but ${member} is not whole`,
      set({ Address: { ...nullAddress, [member]: frenchAddress[member as "City"] } }),
    ],
    [
      "updateNaturalUserSca request owner",
      `an address that is not known says so in ${member}`,
      set({ Address: { ...nullAddress, [member]: undefined } }),
    ],
  ]),
  ...["AddressLine2", "Region"].map((member): (typeof broken)[0] => [
    "updateNaturalUserSca request owner",
    `an address that is not known has no ${member}`,
    set({ Address: { ...nullAddress, [member]: "Texas" } }),
  ]),
  [
    "updateNaturalUserSca request owner",
    "null is no region in the US",
    set({ Address: { ...usAddress, Region: null } }),
  ],
  [
    "updateNaturalUserSca request owner",
    "null is no country of a local number",
    set({ PhoneNumber: "06", PhoneNumberCountry: null }),
  ],
  [
    "updateLegalUserSca request contact-data",
    "null is no country of a representative's local number",
    setIn("LegalRepresentative", { PhoneNumberCountry: null }),
  ],
  ...[
    "updateNaturalUserSca request owner",
    "updateLegalUserSca request owner",
    "updateNaturalUser request owner",
    "updateLegalUser request owner",
    "createNaturalUser request payer",
    "createLegalUser request payer",
  ].map((request): (typeof broken)[0] => [
    request,
    "every creation and update says the category",
    without("UserCategory"),
  ]),
  ...["updateNaturalUser request owner", "updateLegalUser request owner"].flatMap((request): typeof broken => [
    [request, "a legacy update says whether the terms are accepted", without("TermsAndConditionsAccepted")],
    [request, "an Owner accepts the terms in a legacy update too", set({ TermsAndConditionsAccepted: false })],
  ]),
  [
    "updateHook request revive",
    "a hook that was read as INVALID is not written back as such",
    set({ Validity: "INVALID" }),
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
  ...ownerDetails.map((member): (typeof broken)[0] => [
    "categorizeLegalUser request owner",
    `a new Legal Owner's representative needs ${member}`,
    withoutIn("LegalRepresentative", member),
  ]),
  ["createNaturalUser request owner", "a legacy user needs an e-mail address", without("Email")],
  ["createNaturalUser request owner", "a local phone number needs its country", set(localPhone)],
  ["createNaturalUser request sdk-owner", "an address in the US needs a region", withoutIn("Address", "Region")],
  [
    "createLegalUser request owner",
    "a legacy entity needs its representative's name",
    without("LegalRepresentativeLastName"),
  ],
  ["createLegalUser request owner", "an address in the US needs a region", set({ HeadquartersAddress: usAddress })],
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
  [
    "updateNaturalUser request payer",
    set({ Address: nullAddress, Birthday: null, Nationality: null, Occupation: null }),
  ],
  ["updateNaturalUser request payer", set({ CountryOfResidence: null, IncomeRange: null, Tag: null })],
  ["updateNaturalUser request payer", set({ PhoneNumber: null, PhoneNumberCountry: null })],
  ["updateNaturalUser request owner", set({ PhoneNumber: "+33611111111", PhoneNumberCountry: null })],
  ["updateNaturalUser request owner", set({ Address: { ...frenchAddress, AddressLine2: null, Region: null } })],
  ["updateLegalUser request payer", set({ HeadquartersAddress: nullAddress, CompanyNumber: null, Tag: null })],
  ["updateLegalUser request payer", set({ LegalRepresentativeEmail: null, LegalRepresentativeBirthday: null })],
  [
    "updateLegalUser request payer",
    set({ LegalRepresentativeNationality: null, LegalRepresentativeCountryOfResidence: null }),
  ],
  [
    "updateLegalUserSca request contact-data",
    setIn("LegalRepresentative", { Birthday: null, Nationality: null, CountryOfResidence: null, Email: null }),
  ],
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
