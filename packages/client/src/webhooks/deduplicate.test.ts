import { setImmediate } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { createMemoryStore } from "../auth/store.js";
import { deduplicate } from "./deduplicate.js";
import { parseWebhook } from "./parse.js";

const event = (date: number) => parseWebhook(`/?EventType=USER_ACCOUNT_ACTIVATED&RessourceId=user_1&Date=${date}`);

test("a notification is handled once, and another one is handled too", async () => {
  const once = deduplicate();
  const handler = vi.fn();
  const handled = [await once(event(1), handler), await once(event(1), handler), await once(event(2), handler)];
  expect(handled).toEqual([true, false, true]);
  expect(handler.mock.calls).toEqual([[event(1)], [event(2)]]);
});

test("notifications of the same second about another user, or of another type, are others", async () => {
  const once = deduplicate();
  const types = ["USER_ACCOUNT_ACTIVATED", "USER_ACCOUNT_CLOSED"];
  const urls = types.flatMap((type) => ["1", "2"].map((id) => `/?EventType=${type}&RessourceId=${id}&Date=1`));
  const handled = urls.map((url) => once(parseWebhook(url), () => {}));
  expect(await Promise.all(handled)).toEqual([true, true, true, true]);
});

test("a notification whose handler failed is handled again at its next delivery", async () => {
  const once = deduplicate();
  const handler = vi.fn().mockRejectedValueOnce(new Error("the queue is down"));
  await expect(once(event(1), handler)).rejects.toThrow("the queue is down");
  expect([await once(event(1), handler), await once(event(1), handler)]).toEqual([true, false]);
});

test("of two deliveries at the same time one is handled, and the other waits for it", async () => {
  const once = deduplicate();
  const order: string[] = [];
  const first = once(event(1), () => setImmediate().then(() => order.push("handled")));
  const second = once(event(1), () => order.push("handled again")).then((ran) => order.push(`second: ${ran}`));
  await Promise.all([first, second]);
  expect(order).toEqual(["handled", "second: false"]);
});

test("of two deliveries at the same time both fail with the handler, so that both come again", async () => {
  const once = deduplicate();
  const fail = () => Promise.reject(new Error("the queue is down"));
  const outcomes = await Promise.allSettled([once(event(1), fail), once(event(1), fail)]);
  expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
});

test("receivers that share a store see each other's", async () => {
  const store = createMemoryStore<true>();
  const handled = [await deduplicate({ store })(event(1), () => {}), await deduplicate({ store })(event(1), () => {})];
  expect(handled).toEqual([true, false]);
});

test("a store that fails is the caller's to know, and nothing is handled", async () => {
  const handler = vi.fn();
  const get = vi.fn().mockRejectedValueOnce(new Error("store is down"));
  const once = deduplicate({ store: { ...createMemoryStore<true>(), get } });
  await expect(once(event(1), handler)).rejects.toThrow("store is down");
  expect(handler).not.toHaveBeenCalled();
  expect(await once(event(1), handler)).toBe(true);
});

test("a notification is remembered for four days by default", async () => {
  const store = { ...createMemoryStore<true>(), set: vi.fn() };
  await deduplicate({ store })(event(1), () => {});
  await deduplicate({ store, ttlMs: 1_000 })(event(2), () => {});
  expect(store.set.mock.calls.map(([, , ttlMs]) => ttlMs)).toEqual([4 * 24 * 60 * 60 * 1_000, 1_000]);
});
