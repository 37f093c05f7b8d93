import { type Rule, set, without, withoutIn } from "../src/changes.ts";
import { ownerRules } from "./owner-rules.ts";
import { legalAlways, localPhone, naturalAlways, ownerDetails, usAddress } from "./values.ts";

/** What the documents refuse. */
export const broken: Rule[] = [
  ...ownerRules,
  ...naturalAlways.flatMap((member): Rule[] => [
    ["createNaturalUserSca request payer", `a Payer needs ${member}`, without(member)],
    ["createNaturalUserSca request owner", `an Owner needs ${member}`, without(member)],
  ]),
  ...ownerDetails.map(
    (member): Rule => ["createNaturalUserSca request owner", `an Owner needs ${member}`, without(member)],
  ),
  ["createNaturalUserSca request owner", "an Owner accepts the terms", set({ TermsAndConditionsAccepted: false })],
  [
    "createNaturalUserSca request owner",
    "the category of a user cannot become PLATFORM",
    set({ UserCategory: "PLATFORM" }),
  ],
  ["createNaturalUserSca request payer", "a local phone number needs its country", without("PhoneNumberCountry")],
  [
    "createNaturalUserSca request payer",
    "a local phone number needs its country, with or without a leading zero",
    set({ PhoneNumber: "612345678", PhoneNumberCountry: undefined }),
  ],
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
  ...legalAlways.flatMap((member): Rule[] => [
    ["createLegalUserSca request payer", `a Legal Payer needs ${member}`, without(member)],
    ["createLegalUserSca request owner", `a Legal Owner needs ${member}`, without(member)],
  ]),
  ["createLegalUserSca request owner", "a Legal Owner needs HeadquartersAddress", without("HeadquartersAddress")],
  ["createLegalUserSca request owner", "a Legal Owner accepts the terms", set({ TermsAndConditionsAccepted: false })],
  ...["FirstName", "LastName", "Email", ...ownerDetails].map(
    (member): Rule => [
      "createLegalUserSca request owner",
      `a Legal Owner's representative needs ${member}`,
      withoutIn("LegalRepresentative", member),
    ],
  ),
  ...["FirstName", "LastName"].map(
    (member): Rule => [
      "createLegalUserSca request payer",
      `a Legal Payer's representative needs ${member}`,
      withoutIn("LegalRepresentative", member),
    ],
  ),
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
  ...[
    "updateNaturalUserSca request owner",
    "updateLegalUserSca request owner",
    "updateNaturalUser request owner",
    "updateLegalUser request owner",
    "createNaturalUser request payer",
    "createLegalUser request payer",
  ].map((request): Rule => [request, "every creation and update needs the category", without("UserCategory")]),
  ...["updateNaturalUser request owner", "updateLegalUser request owner"].flatMap((request): Rule[] => [
    [request, "a legacy update needs TermsAndConditionsAccepted", without("TermsAndConditionsAccepted")],
    [request, "an Owner accepts the terms in a legacy update too", set({ TermsAndConditionsAccepted: false })],
  ]),
  [
    "updateHook request revive",
    "a hook that was read as INVALID is not written back as such",
    set({ Validity: "INVALID" }),
  ],
  [
    "updateNaturalUserSca request owner",
    "an update needs TermsAndConditionsAccepted",
    without("TermsAndConditionsAccepted"),
  ],
  ["updateNaturalUserSca request owner", "an Owner accepts the terms", set({ TermsAndConditionsAccepted: false })],
  ["updateNaturalUserSca request owner", "a local phone number needs its country", set(localPhone)],
  [
    "updateLegalUserSca request owner",
    "an update needs TermsAndConditionsAccepted",
    without("TermsAndConditionsAccepted"),
  ],
  ["updateLegalUserSca request owner", "an Owner accepts the terms", set({ TermsAndConditionsAccepted: false })],
  [
    "updateLegalUserSca request contact-data",
    "a representative's local phone number needs its country",
    withoutIn("LegalRepresentative", "PhoneNumberCountry"),
  ],
  ...["UserCategory", "TermsAndConditionsAccepted", ...ownerDetails].map(
    (member): Rule => ["categorizeNaturalUser request owner", `a new Owner needs ${member}`, without(member)],
  ),
  ["categorizeNaturalUser request owner", "the category can only become OWNER", set({ UserCategory: "PAYER" })],
  ["categorizeNaturalUser request owner", "the terms have to be accepted", set({ TermsAndConditionsAccepted: false })],
  ["categorizeNaturalUser request owner", "a local phone number needs its country", without("PhoneNumberCountry")],
  ...["UserCategory", "TermsAndConditionsAccepted", "LegalRepresentative", "HeadquartersAddress"].map(
    (member): Rule => ["categorizeLegalUser request owner", `a new Legal Owner needs ${member}`, without(member)],
  ),
  ...ownerDetails.map(
    (member): Rule => [
      "categorizeLegalUser request owner",
      `a new Legal Owner's representative needs ${member}`,
      withoutIn("LegalRepresentative", member),
    ],
  ),
  ["createNaturalUser request owner", "a legacy user needs an e-mail address", without("Email")],
  ["createNaturalUser request owner", "a local phone number needs its country", set(localPhone)],
  ["createNaturalUser request sdk-owner", "an address in the US needs a region", withoutIn("Address", "Region")],
  [
    "createLegalUser request owner",
    "a legacy entity needs its representative's name",
    without("LegalRepresentativeLastName"),
  ],
  ["createLegalUser request owner", "an address in the US needs a region", set({ HeadquartersAddress: usAddress })],
  ...["AddressLine1", "PostalCode", "Country"].map(
    (member): Rule => [
      "createNaturalUserSca request owner",
      `an address needs ${member}`,
      withoutIn("Address", member),
    ],
  ),
  ...["FirstName", "LastName", "Email"].map(
    (member): Rule => ["createNaturalUser request payer", `a legacy user needs ${member}`, without(member)],
  ),
  ["createNaturalUser request owner", "a legacy Owner accepts the terms", without("TermsAndConditionsAccepted")],
  [
    "createNaturalUser request owner",
    "a legacy Owner cannot refuse the terms",
    set({ TermsAndConditionsAccepted: false }),
  ],
  [
    "createLegalUser request owner",
    "a legacy Owner cannot refuse the terms",
    set({ TermsAndConditionsAccepted: false }),
  ],
  ...["Name", "Email", "LegalPersonType", "LegalRepresentativeFirstName", "TermsAndConditionsAccepted"].map(
    (member): Rule => ["createLegalUser request owner", `a legacy entity needs ${member}`, without(member)],
  ),
  ["createOAuthToken request client-credentials", "a token needs a grant", without("grant_type")],
  [
    "updateNaturalUser request owner",
    "the category of a user cannot become PLATFORM",
    set({ UserCategory: "PLATFORM" }),
  ],
  ["updateLegalUser request owner", "an address is complete", set({ HeadquartersAddress: { City: "Paris" } })],
  ["createHook request hook", "a hook needs an event type", without("EventType")],
  ["createHook request hook", "a hook needs an address", without("Url")],
  ["updateHook request disable", "a hook's address is a URL", set({ Url: "not a url" })],
  ["createOAuthToken request client-credentials", "the grant is client_credentials", set({ grant_type: "password" })],
];
