type Body = Record<string, unknown>;
/** Changes a body where it is. */
export type Change = (body: Body) => unknown;

const without = (member: string) => (body: Body) => delete body[member];
const withoutIn = (parent: string, member: string) => (body: Body) => delete (body[parent] as Body)[member];
const set = (members: Body) => (body: Body) => Object.assign(body, members);
const setIn = (parent: string, members: Body) => (body: Body) => Object.assign(body[parent] as Body, members);

const usAddress = { AddressLine1: "1 Main St", City: "Austin", PostalCode: "78701", Country: "US" };
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
    ["createNaturalUserSca payer", `a Payer needs ${member}`, without(member)],
    ["createNaturalUserSca owner", `an Owner needs ${member}`, without(member)],
  ]),
  ...ownerDetails.map((member): (typeof broken)[0] => [
    "createNaturalUserSca owner",
    `an Owner needs ${member}`,
    without(member),
  ]),
  ["createNaturalUserSca owner", "an Owner accepts the terms", set({ TermsAndConditionsAccepted: false })],
  ["createNaturalUserSca owner", "nobody is made a PLATFORM", set({ UserCategory: "PLATFORM" })],
  ["createNaturalUserSca payer", "a local phone number needs its country", without("PhoneNumberCountry")],
  ["createNaturalUserSca payer", "an address in the US needs a region", set({ Address: usAddress })],
  [
    "createNaturalUserSca payer",
    "an address in Canada needs a region",
    set({ Address: { ...usAddress, Country: "CA" } }),
  ],
  [
    "createNaturalUserSca payer",
    "an address in Mexico needs a region",
    set({ Address: { ...usAddress, Country: "MX" } }),
  ],
  ["createNaturalUserSca payer", "an address needs a city", withoutIn("Address", "City")],
  ...legalAlways.flatMap((member): typeof broken => [
    ["createLegalUserSca payer", `a Legal Payer needs ${member}`, without(member)],
    ["createLegalUserSca owner", `a Legal Owner needs ${member}`, without(member)],
  ]),
  ["createLegalUserSca owner", "a Legal Owner needs HeadquartersAddress", without("HeadquartersAddress")],
  ["createLegalUserSca owner", "a Legal Owner accepts the terms", set({ TermsAndConditionsAccepted: false })],
  ...["FirstName", "LastName", "Email", ...ownerDetails].map((member): (typeof broken)[0] => [
    "createLegalUserSca owner",
    `a Legal Owner's representative needs ${member}`,
    withoutIn("LegalRepresentative", member),
  ]),
  ...["FirstName", "LastName"].map((member): (typeof broken)[0] => [
    "createLegalUserSca payer",
    `a Legal Payer's representative needs ${member}`,
    withoutIn("LegalRepresentative", member),
  ]),
  [
    "createLegalUserSca owner",
    "a BUSINESS that is an Owner needs CompanyNumber",
    (body) => {
      body.LegalPersonType = "BUSINESS";
      delete body.CompanyNumber;
    },
  ],
  [
    "createLegalUserSca owner",
    "a representative's local phone number needs its country",
    withoutIn("LegalRepresentative", "PhoneNumberCountry"),
  ],
  [
    "updateNaturalUserSca owner",
    "an update says whether the terms are accepted",
    without("TermsAndConditionsAccepted"),
  ],
  ["updateNaturalUserSca owner", "an Owner accepts the terms", set({ TermsAndConditionsAccepted: false })],
  ["updateNaturalUserSca owner", "a local phone number needs its country", set(localPhone)],
  ["updateLegalUserSca owner", "an update says whether the terms are accepted", without("TermsAndConditionsAccepted")],
  ["updateLegalUserSca owner", "an Owner accepts the terms", set({ TermsAndConditionsAccepted: false })],
  [
    "updateLegalUserSca contact-data",
    "a representative's local phone number needs its country",
    withoutIn("LegalRepresentative", "PhoneNumberCountry"),
  ],
  ...["UserCategory", "TermsAndConditionsAccepted", ...ownerDetails].map((member): (typeof broken)[0] => [
    "categorizeNaturalUser owner",
    `a new Owner needs ${member}`,
    without(member),
  ]),
  ["categorizeNaturalUser owner", "the category can only become OWNER", set({ UserCategory: "PAYER" })],
  ["categorizeNaturalUser owner", "the terms have to be accepted", set({ TermsAndConditionsAccepted: false })],
  ["categorizeNaturalUser owner", "a local phone number needs its country", without("PhoneNumberCountry")],
  ...["UserCategory", "TermsAndConditionsAccepted", "LegalRepresentative", "HeadquartersAddress"].map(
    (member): (typeof broken)[0] => ["categorizeLegalUser owner", `a new Legal Owner needs ${member}`, without(member)],
  ),
  ...[...ownerDetails, "Email"].map((member): (typeof broken)[0] => [
    "categorizeLegalUser owner",
    `a new Legal Owner's representative needs ${member}`,
    withoutIn("LegalRepresentative", member),
  ]),
  ["createNaturalUser owner", "a legacy user needs an e-mail address", without("Email")],
  ["createNaturalUser owner", "a local phone number needs its country", set(localPhone)],
  ["createNaturalUser owner", "an address in the US needs a region", withoutIn("Address", "Region")],
  ["createLegalUser owner", "a legacy entity needs its representative's name", without("LegalRepresentativeLastName")],
  ["createLegalUser owner", "an address in the US needs a region", withoutIn("HeadquartersAddress", "Region")],
  ["updateNaturalUser owner", "nobody is made a PLATFORM", set({ UserCategory: "PLATFORM" })],
  ["updateLegalUser owner", "an address is complete", set({ HeadquartersAddress: { City: "Paris" } })],
  ["createHook hook", "a hook needs an event type", without("EventType")],
  ["createHook hook", "a hook needs an address", without("Url")],
  ["updateHook disable", "a hook's address is a URL", set({ Url: "not a url" })],
  ["updateHook revive", "a hook can only be made valid", set({ Validity: "INVALID" })],
  ["createOAuthToken client-credentials", "the grant is client_credentials", set({ grant_type: "password" })],
];

/** What clients really send, and the documents allow: a documented request, and a change to its body. */
export const allowed: [request: string, change: Change][] = [
  ["createNaturalUserSca payer", set({ PersonType: "NATURAL", Id: "read-only" })],
  ["createNaturalUserSca owner", setIn("Address", { AddressLine2: "" })],
  ["createNaturalUserSca payer", set({ PhoneNumber: "+33611111111", PhoneNumberCountry: undefined })],
  ["createNaturalUserSca owner", set({ IncomeRange: null })],
  ["createLegalUserSca owner", without("CompanyNumber")],
  ["categorizeNaturalUser owner", set({ ScaContext: "USER_PRESENT" })],
];
