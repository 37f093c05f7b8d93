import { expect, test, vi } from "vitest";
import { createMemoryStore } from "../auth/store.js";
import { deduplicate } from "./deduplicate.js";
import { parseWebhook } from "./parse.js";

const event = (date: number) => parseWebhook(`/?EventType=USER_ACCOUNT_ACTIVATED&RessourceId=user_1&Date=${date}`);

test("a notification is new once, and another one is new too", async () => {
  const isNew = deduplicate();
  expect([await isNew(event(1)), await isNew(event(1)), await isNew(event(2))]).toEqual([true, false, true]);
});

test("notifications of the same second about another user, or of another type, are new", async () => {
  const isNew = deduplicate();
  const types = ["USER_ACCOUNT_ACTIVATED", "USER_ACCOUNT_CLOSED"];
  const urls = types.flatMap((type) => ["1", "2"].map((id) => `/?EventType=${type}&RessourceId=${id}&Date=1`));
  expect(await Promise.all(urls.map((url) => isNew(parseWebhook(url))))).toEqual([true, true, true, true]);
});

test("of two deliveries at the same time one is new", async () => {
  const isNew = deduplicate();
  expect((await Promise.all([isNew(event(1)), isNew(event(1))])).sort()).toEqual([false, true]);
});

test("receivers that share a store see each other's", async () => {
  const store = createMemoryStore<true>();
  expect([await deduplicate({ store })(event(1)), await deduplicate({ store })(event(1))]).toEqual([true, false]);
});

test("a store that fails is the caller's to know, and the notification can be tried again", async () => {
  const store = createMemoryStore<true>();
  const failing = { ...store, get: () => Promise.reject(new Error("store is down")) };
  const isNew = deduplicate({ store: failing });
  await expect(isNew(event(1))).rejects.toThrow("store is down");
  await expect(isNew(event(1))).rejects.toThrow("store is down");
});

test("a notification is remembered for four days by default", async () => {
  const store = { ...createMemoryStore<true>(), set: vi.fn() };
  await deduplicate({ store })(event(1));
  await deduplicate({ store, ttlMs: 1_000 })(event(2));
  expect(store.set.mock.calls.map(([, , ttlMs]) => ttlMs)).toEqual([4 * 24 * 60 * 60 * 1_000, 1_000]);
});
