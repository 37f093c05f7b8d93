import type { ScaClient } from "@mangopay-sca/client";
import type { paths } from "@mangopay-sca/types";
import createClient from "openapi-fetch";

const statusPath = "/v2.01/{ClientId}/sca/users/{UserId}/sca-status";
const params = { path: { UserId: "user_1" } };

// Compiles: open lists of values read as strings, of a success and of a refusal
export async function readStrings({ http }: ScaClient): Promise<string> {
  const { data, error } = await http.GET(statusPath, { params });
  return data ? data.UserStatus : error.Type;
}

// Compiles: the types of events read as strings
export async function readEvents({ http }: ScaClient): Promise<string[] | undefined> {
  const { data } = await http.GET("/v2.01/{ClientId}/events", {
    params: { query: { EventType: "PAYIN_NORMAL_CREATED" } },
  });
  return data?.map(({ EventType }) => EventType);
}

// Compiles: consents, which may be null, read as strings
export async function readConsent({ http }: ScaClient): Promise<string | null | undefined> {
  const { data } = await http.GET(statusPath, { params });
  return data?.ConsentScope?.Transfer;
}

// Compiles: the same through openapi-fetch without this client
export async function bare(): Promise<string> {
  const client = createClient<paths>({ baseUrl: "https://api.sandbox.mangopay.com" });
  const { data, error } = await client.GET(statusPath, {
    params: { path: { ClientId: "platform", UserId: "user_1" } },
  });
  return data ? data.UserStatus : error.Type;
}

// Compiles: a path whose only parameter is ClientId
export const filledIn = async ({ http }: ScaClient) => (await http.GET("/v2.01/{ClientId}/users")).data?.[0]?.Id;

// Compiles: a POST with a key
export const withKey = ({ http }: ScaClient) =>
  http.POST("/v2.01/{ClientId}/sca/users/{UserId}/enrollment", {
    params: { ...params, header: { "Idempotency-Key": "0123456789abcdef" } },
  });

// Compiles: middleware that reads and changes
export function middleware({ http }: ScaClient): void {
  http.use({ onRequest: ({ request }) => request.headers.set("X-Trace", "1"), onResponse: ({ response }) => response });
}

// Compiles: a body that the caller reads
export const raw = async ({ http }: ScaClient): Promise<string | undefined> =>
  (await http.GET(statusPath, { params, parseAs: "text" })).data;

// Does not compile: an unknown path
export const noSuchPath = ({ http }: ScaClient) =>
  // @ts-expect-error it ends in sca-status
  http.GET("/v2.01/{ClientId}/sca/users/{UserId}/status", { params });

// Does not compile: a path without its parameters
export const noValues = ({ http }: ScaClient) =>
  // @ts-expect-error UserId is missing
  http.GET(statusPath);

// Does not compile: a method that the path does not support
export const noSuchMethod = ({ http }: ScaClient) =>
  // @ts-expect-error it can only be read
  http.PUT(statusPath, { params });

// Does not compile: a page as a text
export const textPage = ({ http }: ScaClient) =>
  // @ts-expect-error a page is a number
  http.GET("/v2.01/{ClientId}/users", { params: { query: { page: "2" } } });

// Does not compile: a body that lacks a member
export const halfBody = ({ http }: ScaClient) =>
  // @ts-expect-error Url is missing
  http.POST("/v2.01/{ClientId}/hooks", { body: { EventType: "SCA_EMAIL_VERIFIED" } });

// Does not compile: data without checking for an error
export const unchecked = async ({ http }: ScaClient): Promise<string> =>
  // @ts-expect-error there is data or an error
  (await http.GET(statusPath, { params })).data.UserStatus;

// Does not compile: a status read as a number
export const statusAsNumber = async ({ http }: ScaClient): Promise<number | undefined> =>
  // @ts-expect-error it is a string
  (await http.GET(statusPath, { params })).data?.UserStatus;

// Compiles: a body with a type of event that came from elsewhere
export const otherType = ({ http }: ScaClient, EventType: string) =>
  http.POST("/v2.01/{ClientId}/hooks", { body: { EventType, Url: "https://example.com/hook" } });
