import type {
  ApiError,
  ConsentScope,
  ConsentStatus,
  LegalPersonType,
  OAuthToken,
  operations,
  PendingUserAction,
  PendingUserActionResponse,
  paths,
  RequestedHookStatus,
  RequestedLegalPersonType,
  RequestedUserCategory,
  ScaStatus,
  SPEC_SHA256,
  SPEC_VERSION,
  UserStatus,
} from "@mangopay-sca/types";
import { describe, expectTypeOf, test } from "vitest";

describe("what may be null", () => {
  test("the link is null when the call opened no session", () => {
    expectTypeOf<PendingUserActionResponse["PendingUserAction"]>().toEqualTypeOf<PendingUserAction | null>();
  });

  test("consent is null when the scope is not set up", () => {
    expectTypeOf<ConsentStatus>().toEqualTypeOf<"ACTIVE" | "INACTIVE" | (string & {}) | null>();
    expectTypeOf<ConsentScope["Transfer"]>().toEqualTypeOf<ConsentStatus | undefined>();
  });

  test("dates are numbers or null, never strings", () => {
    expectTypeOf<ScaStatus["LastConsentCollectionDate"]>().toEqualTypeOf<number | null | undefined>();
  });

  test("UserStatus and IsEnrolled are never null", () => {
    expectTypeOf<ScaStatus["UserStatus"]>().toEqualTypeOf<UserStatus>();
    expectTypeOf<ScaStatus["IsEnrolled"]>().toEqualTypeOf<boolean>();
  });
});

describe("what may be absent", () => {
  test("both dates and the consent may be null and may be missing; the status may not", () => {
    expectTypeOf<Pick<ScaStatus, "LastEnrollmentDate">>().toEqualTypeOf<{ LastEnrollmentDate?: number | null }>();
    expectTypeOf<ScaStatus["ConsentScope"]>().toEqualTypeOf<ConsentScope | null | undefined>();
    expectTypeOf<{ UserStatus: "ACTIVE"; IsEnrolled: true }>().toExtend<ScaStatus>();
    expectTypeOf<{ UserStatus: "ACTIVE" }>().not.toExtend<ScaStatus>();
  });

  test("a pending action has a link, and perhaps not even that", () => {
    expectTypeOf<PendingUserAction>().toEqualTypeOf<{ RedirectUrl?: string }>();
  });

  test("an error has Message and Type, and perhaps the rest", () => {
    expectTypeOf<{ Message: string; Type: "invalid_credentials"; Date: number }>().toExtend<ApiError>();
    expectTypeOf<{ Message: string }>().not.toExtend<ApiError>();
    expectTypeOf<ApiError["errors"]>().toEqualTypeOf<Record<string, string | string[]> | null | undefined>();
    expectTypeOf<ApiError["Errors"]>().toEqualTypeOf<ApiError["errors"]>();
  });
});

describe("literals", () => {
  test("UserStatus offers the known values, and a switch over it needs a default", () => {
    expectTypeOf<UserStatus>().toEqualTypeOf<"PENDING_USER_ACTION" | "ACTIVE" | "CLOSED" | (string & {})>();
    expectTypeOf<string>().toExtend<UserStatus>();
    const see = (status: UserStatus) => {
      switch (status) {
        case "PENDING_USER_ACTION":
        case "ACTIVE":
        case "CLOSED":
          return;
        default:
          expectTypeOf(status).not.toBeNever();
      }
    };
    void see;
  });

  test("what is sent has closed lists", () => {
    expectTypeOf<RequestedUserCategory>().toEqualTypeOf<"PAYER" | "OWNER">();
    expectTypeOf<RequestedHookStatus>().toEqualTypeOf<"ENABLED" | "DISABLED">();
    expectTypeOf<"COOPERATIVE">().toExtend<LegalPersonType>();
    expectTypeOf<"COOPERATIVE">().not.toExtend<RequestedLegalPersonType>();
  });

  test("the version and hash of the spec are literal types", () => {
    expectTypeOf<string>().not.toExtend<SPEC_VERSION>();
    expectTypeOf<string>().not.toExtend<SPEC_SHA256>();
  });
});

describe("operations and paths", () => {
  test("are reachable by operationId and by path", () => {
    expectTypeOf<
      operations["enrollUser"]["responses"][200]["content"]["application/json"]
    >().toEqualTypeOf<PendingUserActionResponse>();
    expectTypeOf<paths["/v2.01/oauth/token"]["post"]>().toEqualTypeOf<operations["createOAuthToken"]>();
    expectTypeOf<OAuthToken["expires_in"]>().toEqualTypeOf<number>();
  });
});
