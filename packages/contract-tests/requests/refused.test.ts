import { type Mock, startMock } from "@mangopay-sca/mock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const status = "/v2.01/a-client/sca/users/user_1/sca-status";
const enrollment = "/v2.01/a-client/sca/users/user_1/enrollment";
let mock: Mock;

beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

/** Bare fetch: what is refused here must not depend on our own client. */
const send = (path: string, init: RequestInit = {}) =>
  fetch(mock.url + path, { signal: AbortSignal.timeout(240_000), ...init });
const bearer = { Authorization: "Bearer any" };

describe("a request that breaks the contract is refused", () => {
  test("without a bearer token, by 401", async () => {
    const response = await send(status);
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ Type: "invalid_credentials" });
  });

  test("with a UserId of more than 128 characters, by 400", async () => {
    const response = await send(status.replace("user_1", "u".repeat(129)), { headers: bearer });
    expect(response.status).toBe(400);
  });

  test.each(["too-short", "has spaces and is long enough", "x".repeat(37)])(
    "with the Idempotency-Key %j, by 400",
    async (key) => {
      const response = await send(enrollment, { method: "POST", headers: { ...bearer, "Idempotency-Key": key } });
      expect(response.status).toBe(400);
    },
  );

  test("with another grant than client_credentials, by 400", async () => {
    const response = await send("/v2.01/oauth/token", {
      method: "POST",
      headers: { Authorization: `Basic ${btoa("a:b")}` },
      body: new URLSearchParams({ grant_type: "password" }),
    });
    expect(response.status).toBe(400);
  });

  test("and one that keeps it is not", async () => {
    const headers = { ...bearer, "Idempotency-Key": "0193cf51-ed36-7151-a0cb-1c59def21e13" };
    const response = await send(enrollment, { method: "POST", headers });
    expect(response.status).toBe(200);
    expect(response.headers.get("sl-violations")).toBeNull();
  });
});
