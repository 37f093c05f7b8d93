import { expect, test } from "vitest";
import { openTarget } from "./target.ts";

test("the live API is skipped without credentials, and says which", async () => {
  const missing = { skipped: expect.stringContaining("MANGOPAY_CLIENT_ID and MANGOPAY_API_KEY") };
  expect(await openTarget({ CONTRACT_TARGET: "live" })).toEqual(missing);
  expect(await openTarget({ CONTRACT_TARGET: "live", MANGOPAY_CLIENT_ID: "a" })).toEqual(missing);
});

test("the live API is Mangopay's own Sandbox", async () => {
  const environment = { CONTRACT_TARGET: "live", MANGOPAY_CLIENT_ID: "a", MANGOPAY_API_KEY: "b" };
  expect(await openTarget(environment)).toMatchObject({ url: "https://api.sandbox.mangopay.com", clientId: "a" });
});

test("our sandbox is skipped when it does not run, with the address", async () => {
  const environment = { CONTRACT_TARGET: "sandbox", MANGOPAY_SCA_SANDBOX_URL: "http://127.0.0.1:1" };
  expect(await openTarget(environment)).toEqual({ skipped: expect.stringContaining("http://127.0.0.1:1") });
});

test("another name is a mistake", async () => {
  await expect(openTarget({ CONTRACT_TARGET: "moon" })).rejects.toThrow("mock, sandbox or live");
});
