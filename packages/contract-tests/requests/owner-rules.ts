import { type Rule, set, setIn, without, withoutIn } from "../src/changes.ts";
import { frenchAddress, nullAddress, ownerDetails, usAddress } from "./values.ts";

/** What an Owner and a whole address need, and that null does not do. */
export const ownerRules: Rule[] = [
  ...ownerDetails.flatMap((member): Rule[] => [
    ["createNaturalUserSca request owner", `an Owner's ${member} is not null`, set({ [member]: null })],
    ["categorizeNaturalUser request owner", `a new Owner's ${member} is not null`, set({ [member]: null })],
    ["updateNaturalUserSca request owner", `an updated Owner's ${member} is not null`, set({ [member]: null })],
    [
      "updateLegalUserSca request contact-data",
      `the ${member} of an updated Owner's representative is not null`,
      setIn("LegalRepresentative", { [member]: null }),
    ],
    ["updateNaturalUser request owner", `a legacy update of an Owner needs ${member}`, without(member)],
    [
      "updateNaturalUser request owner",
      `${member} is not null in a legacy update of an Owner`,
      set({ [member]: null }),
    ],
    [
      "updateLegalUser request owner",
      `a legacy update of a Legal Owner needs its representative's ${member}`,
      without(`LegalRepresentative${member}`),
    ],
    [
      "updateLegalUser request owner",
      `a representative's ${member} is not null in a legacy update of an Owner`,
      set({ [`LegalRepresentative${member}`]: null }),
    ],
    ["createNaturalUser request owner", `a legacy Owner needs ${member}`, without(member)],
    ["createNaturalUser request owner", `a legacy Owner's ${member} is not null`, set({ [member]: null })],
    [
      "createLegalUser request owner",
      `a legacy Legal Owner's representative needs ${member}`,
      without(`LegalRepresentative${member}`),
    ],
    [
      "createLegalUser request owner",
      `the ${member} of a legacy Legal Owner's representative is not null`,
      set({ [`LegalRepresentative${member}`]: null }),
    ],
  ]),
  ...["Email", ...ownerDetails].flatMap((member): Rule[] =>
    ["createLegalUserSca request owner", "categorizeLegalUser request owner"].map((request) => [
      request,
      `the ${member} of a Legal Owner's representative is not null`,
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
      "the number of a BUSINESS that is an Owner is not null",
      set({ LegalPersonType: "BUSINESS", CompanyNumber: null }),
    ],
  ),
  ["categorizeLegalUser request owner", "a new Legal Owner's number is not null", set({ CompanyNumber: null })],
  ...["updateLegalUserSca request owner", "updateLegalUser request owner"].flatMap((request): Rule[] => [
    [
      request,
      "the number of a BUSINESS that is updated as an Owner is not null",
      set({ LegalPersonType: "BUSINESS", CompanyNumber: null }),
    ],
    [request, "the number of an Owner is not null where the kind is missing", set({ CompanyNumber: null })],
    [request, "an Owner that is updated has headquarters somewhere", set({ HeadquartersAddress: nullAddress })],
  ]),
  [
    "updateLegalUser request owner",
    "a legacy update of an Owner that is a BUSINESS needs its number",
    set({ LegalPersonType: "BUSINESS", CompanyNumber: undefined }),
  ],
  [
    "updateLegalUser request owner",
    "a legacy update of a Legal Owner needs HeadquartersAddress",
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
      `an unknown address has null as ${member}`,
      set({ Address: { ...nullAddress, [member]: undefined } }),
    ],
  ]),
  ...["AddressLine2", "Region"].map(
    (member): Rule => [
      "updateNaturalUserSca request owner",
      `an unknown address has no ${member}`,
      set({ Address: { ...nullAddress, [member]: "Texas" } }),
    ],
  ),
  [
    "updateNaturalUserSca request owner",
    "a region in the US is not null",
    set({ Address: { ...usAddress, Region: null } }),
  ],
  [
    "updateNaturalUserSca request owner",
    "the country of a local number is not null",
    set({ PhoneNumber: "06", PhoneNumberCountry: null }),
  ],
  [
    "updateLegalUserSca request contact-data",
    "the country of a representative's local number is not null",
    setIn("LegalRepresentative", { PhoneNumberCountry: null }),
  ],
];
