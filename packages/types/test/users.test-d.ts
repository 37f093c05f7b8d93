import type {
  ApiError,
  CategorizeNaturalUserRequest,
  CreateLegalUserScaRequest,
  CreateNaturalUserScaRequest,
  ErrorType,
  LegalUser,
  LegalUserSca,
  NaturalUser,
  NaturalUserSca,
  PendingUserAction,
  ScaErrorType,
  ScaEventType,
  UpdateLegalUserScaRequest,
  UpdateNaturalUserRequest,
  UpdateNaturalUserScaRequest,
  UserSca,
  UserStatus,
  UserSummary,
  webhooks,
} from "@mangopay-sca/types";
import { describe, expectTypeOf, test } from "vitest";

const person = { FirstName: "Alex", LastName: "Smith", Email: "alex.smith@example.com" };
const ownerData = { Birthday: 652117514, Nationality: "FR", CountryOfResidence: "FR" };
const address = { AddressLine1: "3 rue de la Cité", City: "Paris", PostalCode: "75004", Country: "FR" };
const entity = { Name: "Alex Smith", LegalPersonType: "SOLETRADER", Email: "alex@example.com" } as const;

describe("creating a Natural user", () => {
  test("a Payer compiles without Birthday", () => {
    const payer: CreateNaturalUserScaRequest = { ...person, UserCategory: "PAYER", TermsAndConditionsAccepted: false };
    expectTypeOf(payer).toExtend<CreateNaturalUserScaRequest>();
  });

  test("an Owner compiles with Birthday, Nationality and CountryOfResidence", () => {
    const owner = { ...person, ...ownerData, UserCategory: "OWNER", TermsAndConditionsAccepted: true } as const;
    expectTypeOf(owner).toExtend<CreateNaturalUserScaRequest>();
  });

  test("an Owner does not compile without one of them, or without the terms", () => {
    const { Birthday: _, ...noBirthday } = ownerData;
    // @ts-expect-error an Owner needs Birthday
    const a: CreateNaturalUserScaRequest = {
      ...person,
      ...noBirthday,
      UserCategory: "OWNER",
      TermsAndConditionsAccepted: true,
    };
    // @ts-expect-error an Owner accepts the terms
    const b: CreateNaturalUserScaRequest = {
      ...person,
      ...ownerData,
      UserCategory: "OWNER",
      TermsAndConditionsAccepted: false,
    };
    // @ts-expect-error nobody is made a PLATFORM
    const c: CreateNaturalUserScaRequest = { ...person, UserCategory: "PLATFORM", TermsAndConditionsAccepted: true };
    void [a, b, c];
  });
});

describe("creating a Legal user", () => {
  test("a Legal Owner does not compile without LegalRepresentative.Email, and does with it", () => {
    const { Email: _, ...noEmail } = { ...person, ...ownerData };
    const owner = {
      ...entity,
      UserCategory: "OWNER",
      TermsAndConditionsAccepted: true,
      HeadquartersAddress: address,
    } as const;
    const complete = { ...owner, LegalRepresentative: { ...person, ...ownerData } };
    expectTypeOf(complete).toExtend<CreateLegalUserScaRequest>();
    // @ts-expect-error SCA needs the representative's e-mail address
    const incomplete: CreateLegalUserScaRequest = { ...owner, LegalRepresentative: noEmail };
    void incomplete;
  });

  test("a Legal Payer compiles with the representative's name alone", () => {
    const payer = {
      ...entity,
      UserCategory: "PAYER",
      TermsAndConditionsAccepted: false,
      LegalRepresentative: { FirstName: "Alex", LastName: "Smith" },
    } as const;
    expectTypeOf(payer).toExtend<CreateLegalUserScaRequest>();
  });
});

describe("null in a request", () => {
  test("is accepted wherever responses may contain it", () => {
    const read = {} as NaturalUserSca;
    const { Tag, Birthday, Nationality, CountryOfResidence, Occupation, IncomeRange } = read;
    const { PhoneNumber, PhoneNumberCountry, Address } = read;
    const update: UpdateNaturalUserScaRequest = {
      ...{ UserCategory: "PAYER", TermsAndConditionsAccepted: false, FirstName: "Ada" },
      ...{ Tag, Birthday, Nationality, CountryOfResidence, Occupation, IncomeRange },
      ...{ PhoneNumber, PhoneNumberCountry, Address },
    };
    const { LegalRepresentative, HeadquartersAddress, CompanyNumber } = {} as LegalUserSca;
    const legal: UpdateLegalUserScaRequest = {
      ...{ UserCategory: "PAYER", TermsAndConditionsAccepted: false },
      ...{ LegalRepresentative, HeadquartersAddress, CompanyNumber },
    };
    void [update, legal];
  });

  test("is rejected for required Owner data and for new addresses", () => {
    const names = { ...person, TermsAndConditionsAccepted: true } as const;
    // @ts-expect-error an Owner has a date of birth
    const a: CreateNaturalUserScaRequest = { ...names, ...ownerData, UserCategory: "OWNER", Birthday: null };
    // @ts-expect-error a new Owner has a nationality
    const b: CategorizeNaturalUserRequest = { ...names, ...ownerData, UserCategory: "OWNER", Nationality: null };
    const nowhere = { AddressLine1: null, City: null, PostalCode: null, Country: null };
    // @ts-expect-error an address is whole
    const c: CreateNaturalUserScaRequest = { ...names, UserCategory: "PAYER", Address: nowhere };
    const update: UpdateNaturalUserRequest = {
      UserCategory: "PAYER",
      TermsAndConditionsAccepted: true,
      Address: nowhere,
    };
    // @ts-expect-error every update says the category
    const d: UpdateNaturalUserRequest = { TermsAndConditionsAccepted: true };
    void [a, b, c, d, update];
  });
});

describe("viewing a user", () => {
  test("narrows on PersonType", () => {
    const see = (user: UserSca) => {
      if (user.PersonType === "NATURAL") {
        expectTypeOf(user).toEqualTypeOf<NaturalUserSca>();
        expectTypeOf(user.Birthday).toEqualTypeOf<number | null>();
      } else {
        expectTypeOf(user).toEqualTypeOf<LegalUserSca>();
        expectTypeOf(user.LegalRepresentative.Email).toEqualTypeOf<string | null>();
      }
      expectTypeOf(user.PendingUserAction).toEqualTypeOf<PendingUserAction | null>();
    };
    void see;
  });
});

describe("the status of a user", () => {
  test("is always there in the SCA format", () => {
    expectTypeOf<UserSca["UserStatus"]>().toEqualTypeOf<UserStatus>();
  });

  test("may be missing in the legacy format and in lists", () => {
    type Status = (NaturalUser | LegalUser | UserSummary)["UserStatus"];
    expectTypeOf<Status>().toEqualTypeOf<UserStatus | undefined>();
  });
});

describe("an error's Type", () => {
  test("offers the known values and accepts every other string", () => {
    expectTypeOf<"ressource_not_found">().toExtend<ScaErrorType>();
    expectTypeOf<"resource_not_found">().not.toExtend<ScaErrorType>();
    expectTypeOf<ApiError["Type"]>().toEqualTypeOf<ErrorType>();
    expectTypeOf<string>().toExtend<ErrorType>();
    // With a plain string the known values would be swallowed and no editor would offer them.
    expectTypeOf<ErrorType>().toEqualTypeOf<ScaErrorType | (string & {})>();
    expectTypeOf<ErrorType>().not.toEqualTypeOf<string>();
  });
});

describe("notifications", () => {
  test("have a closed union of event types, and one family each", () => {
    expectTypeOf<"SCA_ENROLLMENT_EXPIRED">().toExtend<ScaEventType>();
    expectTypeOf<"SCA_ENROLMENT_EXPIRED">().not.toExtend<ScaEventType>();
    expectTypeOf<webhooks["scaFactor"]["get"]["parameters"]["query"]>().toEqualTypeOf<{
      EventType: "SCA_EMAIL_VERIFIED" | "SCA_PHONE_NUMBER_VERIFIED";
      RessourceId: string;
      Date: number;
    }>();
  });
});
