import type { PendingUserActionResponse, ScaStatus } from "@mangopay-sca/types";
import { describe, expectTypeOf, test } from "vitest";
import type { ScaClient } from "./index.js";

declare const sca: ScaClient;
const path = "/v2.01/{ClientId}/sca/users/{UserId}/sca-status";

describe("the client's types", () => {
  test("methods resolve to the documented bodies", () => {
    expectTypeOf(sca.users.enroll).returns.resolves.toEqualTypeOf<PendingUserActionResponse>();
    expectTypeOf(sca.users.scaStatus).returns.resolves.toEqualTypeOf<ScaStatus>();
  });

  test("sca.http asks for the path's own parameters, and not for ClientId", async () => {
    const { data } = await sca.http.GET(path, { params: { path: { UserId: "user_1" } } });
    expectTypeOf(data).toExtend<ScaStatus | undefined>();
    expectTypeOf<ScaStatus | undefined>().toExtend<typeof data>();
    expectTypeOf(data?.UserStatus).toEqualTypeOf<string | undefined>();
    // @ts-expect-error UserId is missing
    sca.http.GET(path, { params: { path: {} } });
    // @ts-expect-error the spec has no such path
    sca.http.GET("/v2.01/{ClientId}/sca/users");
    // @ts-expect-error the spec has no such method on this path
    sca.http.PUT(path, { params: { path: { UserId: "user_1" } } });
  });

  test("sca.http takes no parameters where ClientId was the only one, and where an operation has none", () => {
    sca.http.GET("/v2.01/{ClientId}/users");
    sca.http.GET("/v2.01/{ClientId}/users", { params: { query: { page: 2 } } });
    // @ts-expect-error the page is a number
    sca.http.GET("/v2.01/{ClientId}/users", { params: { query: { page: "2" } } });
    sca.http.POST("/v2.01/oauth/token", { body: { grant_type: "client_credentials" } });
  });
});
