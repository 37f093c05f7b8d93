import { type Rule, set, setIn, without, withoutIn } from "../src/changes.ts";
import { frenchAddress, nullAddress, ownerDetails, usAddress } from "./values.ts";

/** What an Owner and a whole address need, and that null is not it. */
export const ownerRules: Rule[] = [
  ...ownerDetails.flatMap((member): Rule[] => [
    ["createNaturalUserSca request owner", `null is no ${member} of an Owner`, set({ [member]: null })],
    ["categorizeNaturalUser request owner", `null is no ${member} of a new Owner`, set({ [member]: null })],
    ["updateNaturalUserSca request owner", `null is no ${member} of an Owner who is updated`, set({ [member]: null })],
    [
      "updateLegalUserSca request contact-data",
      `null is no ${member} of an Owner's representative in an update`,
      setIn("LegalRepresentative", { [member]: null }),
    ],
    ["updateNaturalUser request owner", `a legacy update of an Owner says ${member}`, without(member)],
    ["updateNaturalUser request owner", `null is no ${member} in a legacy update of an Owner`, set({ [member]: null })],
    [
      "updateLegalUser request owner",
      `a legacy update of a Legal Owner says its representative's ${member}`,
      without(`LegalRepresentative${member}`),
    ],
    [
      "updateLegalUser request owner",
      `null is no ${member} of a representative in a legacy update of an Owner`,
      set({ [`LegalRepresentative${member}`]: null }),
    ],
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
  ...["Email", ...ownerDetails].flatMap((member): Rule[] =>
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
  ].map((request): Rule => [request, "whoever is created has a whole address or none", set({ Address: nullAddress })]),
  ...["createLegalUserSca", "createLegalUser"].flatMap((operationId) =>
    ["payer", "owner"].flatMap((example) =>
      ["HeadquartersAddress", "LegalRepresentativeAddress"].map(
        (member): Rule => [
          `${operationId} request ${example}`,
          `an entity is created with a whole ${member} or none`,
          set({ [member]: nullAddress }),
        ],
      ),
    ),
  ),
  [
    "categorizeLegalUser request owner",
    "a new Legal Owner has a whole address",
    set({ HeadquartersAddress: nullAddress }),
  ],
  ...["AddressLine1", "City", "PostalCode", "Country"].map(
    (member): Rule => [
      "categorizeLegalUser request owner",
      `a new Legal Owner's address needs ${member}`,
      withoutIn("HeadquartersAddress", member),
    ],
  ),
  ...["createLegalUserSca request owner", "createLegalUser request owner"].map(
    (request): Rule => [
      request,
      "null is no number of a BUSINESS that is an Owner",
      set({ LegalPersonType: "BUSINESS", CompanyNumber: null }),
    ],
  ),
  ["categorizeLegalUser request owner", "null is no number of a new Legal Owner", set({ CompanyNumber: null })],
  ...["updateLegalUserSca request owner", "updateLegalUser request owner"].flatMap((request): Rule[] => [
    [
      request,
      "null is no number of a BUSINESS that is updated as an Owner",
      set({ LegalPersonType: "BUSINESS", CompanyNumber: null }),
    ],
    [request, "null is no number of an Owner whose kind is not said", set({ CompanyNumber: null })],
    [request, "an Owner that is updated has headquarters somewhere", set({ HeadquartersAddress: nullAddress })],
  ]),
  [
    "updateLegalUser request owner",
    "a legacy update of an Owner that says it is a BUSINESS says its number",
    set({ LegalPersonType: "BUSINESS", CompanyNumber: undefined }),
  ],
  [
    "updateLegalUser request owner",
    "a legacy update of a Legal Owner says HeadquartersAddress",
    without("HeadquartersAddress"),
  ],
  ["createLegalUser request owner", "a legacy Legal Owner needs HeadquartersAddress", without("HeadquartersAddress")],
  ["createLegalUser request owner", "a legacy BUSINESS that is an Owner needs its number", without("CompanyNumber")],
  ...["City", "AddressLine1", "PostalCode", "Country"].flatMap((member): Rule[] => [
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
  ...["AddressLine2", "Region"].map(
    (member): Rule => [
      "updateNaturalUserSca request owner",
      `an address that is not known has no ${member}`,
      set({ Address: { ...nullAddress, [member]: "Texas" } }),
    ],
  ),
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
];
