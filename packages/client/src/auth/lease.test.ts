import { expect, test, vi } from "vitest";
import { rejection } from "../../test/rejection.js";
import { stopTimers } from "../../test/stop-timers.js";
import { createMemoryStore, type KeyValueStore } from "./store.js";
import type { StoredToken } from "./token.js";
import { createTokens } from "./tokens.js";

/** A process that keeps its token in `entries` under "k". */
function member(entries: KeyValueStore<StoredToken>, value: string) {
  const request = vi.fn(async () => ({ access_token: value, token_type: "bearer", expires_in: 1200 }));
  return { request, ...createTokens(request, { entries, key: "k", onError: () => {} }) };
}

const otherProcess = { value: "another-process", renewAt: 0 };

test("of two processes that take the lease at once, one asks, however late the other looks", async () => {
  const store = createMemoryStore<StoredToken>();
  const one = member(store, "one");
  let looks = 0;
  const late = {
    ...store,
    get: async (key: string) => {
      // Its second look comes when the first process has its token and has given up the lease.
      if (key === "k:lease" && ++looks === 2) {
        await expect
          .poll(() => [store.get("k"), store.get(key)])
          .toEqual([expect.objectContaining({ value: "one" }), undefined]);
      }
      return store.get(key);
    },
  };
  const two = member(late, "two");
  expect(await Promise.all([two.get(), one.get()])).toEqual(["one", "one"]);
  expect([one.request, two.request].map(({ mock }) => mock.calls.length)).toEqual([1, 0]);
});

test("a process waits for the token that another one asks for", async () => {
  stopTimers();
  const store = createMemoryStore<StoredToken>();
  const { get, request } = member(store, "mine");
  store.set("k:lease", otherProcess);
  const token = get();
  await vi.advanceTimersByTimeAsync(1_000);
  store.set("k", { value: "theirs", renewAt: Date.now() + 60_000 });
  await vi.advanceTimersByTimeAsync(100);
  expect(await token).toBe("theirs");
  expect(request).not.toHaveBeenCalled();
});

test("a process that died while it asked is waited for no longer than five seconds", async () => {
  stopTimers();
  const store = createMemoryStore<StoredToken>();
  const { get, request } = member(store, "mine");
  store.set("k:lease", otherProcess);
  const token = get();
  await vi.advanceTimersByTimeAsync(4_900);
  expect(request).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  expect(await token).toBe("mine");
});

test("a token request that fails gives up the lease, so that another process can ask at once", async () => {
  const store = createMemoryStore<StoredToken>();
  const { get, request } = member(store, "mine");
  request.mockRejectedValueOnce(new Error("locked"));
  expect(await rejection(get() as Promise<string>)).toEqual(new Error("locked"));
  await expect.poll(() => store.get("k:lease")).toBeUndefined();
});

test("a token of another process stays in the store when an older one is refused", async () => {
  const store = createMemoryStore<StoredToken>();
  const one = member(store, "one");
  await one.get();
  store.set("k", { value: "newer", renewAt: Date.now() + 60_000 });
  one.refuse("one");
  expect(await one.get()).toBe("newer");
  expect(one.request).toHaveBeenCalledTimes(1);
});
