import type { ScaClient } from "@mangopay-sca/client";

type Result = Promise<{ data?: unknown; error?: unknown; response: Response }>;
const UserId = "user_m_01JF7AP1M46TR0JH7WBGPWK7D7";

/** How a user of the client makes each operation: by its method, if it has one, and over `sca.http`. */
export const callers: Record<string, { method?(sca: ScaClient): Promise<unknown>; http(sca: ScaClient): Result }> = {
  createOAuthToken: {
    http: (sca) =>
      sca.http.POST("/v2.01/oauth/token", {
        body: { grant_type: "client_credentials" },
        bodySerializer: (body) => new URLSearchParams(body),
        headers: {
          Authorization: `Basic ${btoa("a-client:a-key")}`,
          "Content-Type": "application/x-www-form-urlencoded",
        },
      }),
  },
  enrollUser: {
    method: (sca) => sca.users.enroll(UserId),
    http: (sca) => sca.http.POST("/v2.01/{ClientId}/sca/users/{UserId}/enrollment", { params: { path: { UserId } } }),
  },
  viewUserScaStatus: {
    method: (sca) => sca.users.scaStatus(UserId),
    http: (sca) => sca.http.GET("/v2.01/{ClientId}/sca/users/{UserId}/sca-status", { params: { path: { UserId } } }),
  },
};
