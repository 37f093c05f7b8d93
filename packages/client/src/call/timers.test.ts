import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { link, problem, remembered, status } from "../../test/bodies.js";
import { json, stubbedClient } from "../../test/stub-fetch.js";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
afterEach(() => void vi.useRealTimers());

test("no call leaves a timer behind, with a limit of its own for each attempt", async () => {
  const { sca } = stubbedClient(() => json(status));
  await sca.users.scaStatus("user_1", { attemptTimeoutMs: 1_000 });
  expect(vi.getTimerCount()).toBe(0);
});

test("nor does one whose response was read back", async () => {
  const found = json(remembered("sca/users/user_1/enrollment", 200, link));
  const { sca } = stubbedClient(({ method }) => (method === "GET" ? found : json(problem("internal_error"), 500)), {
    baseUrl: "https://api.mangopay.com",
  });
  await sca.users.enroll("user_1");
  expect(vi.getTimerCount()).toBe(0);
});

test("nor one that asked a token store", async () => {
  const tokenStore = { get: () => undefined, set: () => {}, delete: () => {} };
  const { sca } = stubbedClient(() => json(status), { tokenStore });
  const call = sca.users.scaStatus("user_1");
  await vi.advanceTimersByTimeAsync(500);
  await call;
  expect(vi.getTimerCount()).toBe(0);
});
