import type {
  ApiError,
  ConsentScope,
  ConsentStatus,
  OAuthToken,
  operations,
  PendingUserAction,
  PendingUserActionResponse,
  paths,
  ScaStatus,
  SPEC_SHA256,
  SPEC_VERSION,
  UserStatus,
} from "@mangopay-sca/types";
import { describe, expectTypeOf, test } from "vitest";

describe("what may be null", () => {
  test("the link is null when the call opened no session", () => {
    expectTypeOf<PendingUserActionResponse["PendingUserAction"]>().toEqualTypeOf<PendingUserAction | null>();
    expectTypeOf<PendingUserAction["RedirectUrl"]>().toEqualTypeOf<string>();
  });

  test("consent is null when the scope is not set up", () => {
    expectTypeOf<ConsentStatus>().toEqualTypeOf<"ACTIVE" | "INACTIVE" | null>();
    expectTypeOf<ConsentScope["Transfer"]>().toEqualTypeOf<ConsentStatus>();
  });

  test("dates are numbers or null, never strings", () => {
    expectTypeOf<ScaStatus["LastConsentCollectionDate"]>().toEqualTypeOf<number | null>();
  });

  test("UserStatus and IsEnrolled are never null", () => {
    expectTypeOf<ScaStatus["UserStatus"]>().toEqualTypeOf<UserStatus>();
    expectTypeOf<ScaStatus["IsEnrolled"]>().toEqualTypeOf<boolean>();
  });
});

describe("what may be absent", () => {
  test("LastEnrollmentDate may be null and may be missing; LastConsentCollectionDate may only be null", () => {
    expectTypeOf<Pick<ScaStatus, "LastEnrollmentDate">>().toEqualTypeOf<{ LastEnrollmentDate?: number | null }>();
    expectTypeOf<object>().not.toExtend<Pick<ScaStatus, "LastConsentCollectionDate">>();
  });

  test("an error has Message and Type, and perhaps the rest", () => {
    expectTypeOf<{ Message: string; Type: "invalid_credentials"; Date: number }>().toExtend<ApiError>();
    expectTypeOf<{ Message: string }>().not.toExtend<ApiError>();
    expectTypeOf<ApiError["errors"]>().toEqualTypeOf<Record<string, string> | null | undefined>();
  });
});

describe("literals", () => {
  test("UserStatus is a union that a switch can exhaust", () => {
    expectTypeOf<UserStatus>().toEqualTypeOf<"PENDING_USER_ACTION" | "ACTIVE" | "CLOSED">();
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
