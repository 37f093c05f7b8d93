import type { ScaClient } from "@mangopay-sca/client";
import type { CreateNaturalUserScaRequest, ScaStatus, UserSca, UserStatus } from "@mangopay-sca/types";

const person = { FirstName: "Alex", LastName: "Smith", Email: "alex.smith@example.com" };
const ownerData = { Birthday: 652_117_514, Nationality: "FR", CountryOfResidence: "FR" };

// Compiles: a Payer has a name and an address
export const payer = (sca: ScaClient) =>
  sca.users.createNatural({ ...person, UserCategory: "PAYER", TermsAndConditionsAccepted: false });

// Compiles: an Owner has more
export const owner = (sca: ScaClient) =>
  sca.users.createNatural({ ...person, ...ownerData, UserCategory: "OWNER", TermsAndConditionsAccepted: true });

// Compiles: a body that was made before
export function madeBefore(sca: ScaClient, isOwner: boolean) {
  const body: CreateNaturalUserScaRequest = isOwner
    ? { ...person, ...ownerData, UserCategory: "OWNER", TermsAndConditionsAccepted: true }
    : { ...person, UserCategory: "PAYER", TermsAndConditionsAccepted: true };
  return sca.users.createNatural(body);
}

// Compiles: PersonType tells an individual from an entity
export const nameOf = (user: UserSca): string =>
  user.PersonType === "NATURAL" ? `${user.FirstName} ${user.LastName}` : user.Name;

// Compiles: a status where a string belongs
export const statusText = ({ UserStatus }: ScaStatus): string => UserStatus;

// Compiles: a status that the API added since
export const isAsleep = (status: UserStatus): boolean => status === "SLEEPING_2027";

// Compiles: a switch over the statuses, with a default
export function statusLabel(status: UserStatus): string {
  switch (status) {
    case "ACTIVE":
      return "open";
    case "CLOSED":
      return "closed";
    default:
      return status.toLowerCase();
  }
}

// Compiles: a consent, each step of which may be missing
export const mayTransfer = ({ ConsentScope }: ScaStatus): boolean => ConsentScope?.Transfer === "ACTIVE";

// Compiles: what was read is sent back, changed
export async function changed(sca: ScaClient) {
  const { Tag, Address } = await sca.users.viewNatural("user_1");
  const terms = { UserCategory: "PAYER", TermsAndConditionsAccepted: true } as const;
  return sca.users.updateNatural("user_1", { ...terms, Tag, Address, FirstName: "Ada" });
}

// Compiles: a user goes wherever a record goes
export const asRecord = (user: UserSca): Record<string, unknown> => user;

// Does not compile: an Owner without Birthday
export const noBirthday = (sca: ScaClient) =>
  // @ts-expect-error an Owner needs Birthday, Nationality and CountryOfResidence
  sca.users.createNatural({ ...person, UserCategory: "OWNER", TermsAndConditionsAccepted: true });

// Does not compile: an Owner who did not accept the terms
export const noTerms = (sca: ScaClient) =>
  // @ts-expect-error an Owner accepts them
  sca.users.createNatural({ ...person, ...ownerData, UserCategory: "OWNER", TermsAndConditionsAccepted: false });

// Does not compile: a birthday as a text
export const textBirthday: CreateNaturalUserScaRequest = {
  ...{ ...person, Nationality: "FR", CountryOfResidence: "FR" },
  ...{ UserCategory: "OWNER", TermsAndConditionsAccepted: true },
  // @ts-expect-error dates are Unix seconds
  Birthday: "1990-08-31",
};

// Does not compile: a category that cannot be asked for
export const platform = (sca: ScaClient) =>
  // @ts-expect-error nobody is made a PLATFORM
  sca.users.createNatural({ ...person, UserCategory: "PLATFORM", TermsAndConditionsAccepted: true });

// Does not compile: a Payer made an Owner without the Owner's data
export const categorized = (sca: ScaClient) =>
  // @ts-expect-error Birthday, Nationality and CountryOfResidence are missing
  sca.users.categorizeNatural("user_1", { UserCategory: "OWNER", TermsAndConditionsAccepted: true });

// Does not compile: the link of a user who may have none
export const perhapsNoLink = ({ PendingUserAction }: UserSca) =>
  // @ts-expect-error it is null when no session was opened
  PendingUserAction.RedirectUrl;

// Does not compile: a member of entities read from any user
export const entityName = (user: UserSca): string =>
  // @ts-expect-error an individual has FirstName and LastName
  user.Name;

// Does not compile: a date as a Date
export const asDate = ({ LastEnrollmentDate }: ScaStatus): Date | null | undefined =>
  // @ts-expect-error dates are Unix seconds
  LastEnrollmentDate;
