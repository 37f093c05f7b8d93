import { expect, test, vi } from "vitest";
import { status } from "../test/bodies.js";
import { json, stubbedClient } from "../test/stub-fetch.js";

vi.mock("openapi-fetch", () => {
  throw new Error("was loaded");
});

test("methods work without openapi-fetch, which is loaded when sca.http or middleware is used first", async () => {
  const { sca } = stubbedClient(() => json(status));
  expect(await sca.users.scaStatus("user_1")).toEqual(status);
  const path = "/v2.01/{ClientId}/sca/users/{UserId}/sca-status";
  await expect(sca.http.GET(path, { params: { path: { UserId: "user_1" } } })).rejects.toThrow();
  sca.http.use({ onRequest: () => undefined });
  await expect(sca.users.scaStatus("user_1")).rejects.toThrow();
});
