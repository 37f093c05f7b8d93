import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { createMemoryStore, type KeyValueStore } from "./store.js";
import type { StoredToken } from "./token.js";
import { createTokens } from "./tokens.js";

const answer = (access_token: string, expires_in = 1200) => ({ access_token, token_type: "bearer", expires_in });

describe("a client's token", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"] }));
  afterEach(() => void vi.useRealTimers());

  test("is asked for once, however many callers wait", async () => {
    const request = vi.fn(async () => answer("a"));
    const { get } = createTokens(request);
    expect(new Set(await Promise.all(Array.from({ length: 64 }, get)))).toEqual(new Set(["a"]));
    expect(request).toHaveBeenCalledTimes(1);
  });

  test("is kept until 30 seconds before it expires, then renewed", async () => {
    const request = vi.fn().mockResolvedValueOnce(answer("a")).mockResolvedValueOnce(answer("b"));
    const { get } = createTokens(request);
    await get();
    vi.setSystemTime(Date.now() + 1_169_999);
    expect(await get()).toBe("a");
    vi.setSystemTime(Date.now() + 1);
    expect(await get()).toBe("b");
  });

  test("that lives shorter than a minute is used for half of its life", async () => {
    const request = vi.fn().mockResolvedValueOnce(answer("a", 20)).mockResolvedValueOnce(answer("b", 20));
    const { get } = createTokens(request);
    await get();
    vi.setSystemTime(Date.now() + 9_999);
    expect(await get()).toBe("a");
    vi.setSystemTime(Date.now() + 1);
    expect(await get()).toBe("b");
  });

  test("that cannot be had rejects for everybody who waits, and is asked for again by the next", async () => {
    const request = vi.fn().mockRejectedValueOnce(new Error("locked")).mockResolvedValueOnce(answer("b"));
    const { get } = createTokens(request);
    const results = await Promise.allSettled([get(), get()]);
    expect(results.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(await get()).toBe("b");
    expect(request).toHaveBeenCalledTimes(2);
  });

  test("is not renewed on account of a token that another has replaced", async () => {
    const request = vi.fn().mockResolvedValueOnce(answer("a")).mockResolvedValueOnce(answer("b"));
    const tokens = createTokens(request);
    await tokens.get();
    tokens.refuse("a");
    expect(await tokens.get()).toBe("b");
    tokens.refuse("a");
    expect(await tokens.get()).toBe("b");
    expect(request).toHaveBeenCalledTimes(2);
  });
});

describe("clients that share a store", () => {
  test("keep a token in it for as long as it is to be used, and no lease", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    onTestFinished(() => void vi.useRealTimers());
    const store = { get: () => undefined, set: vi.fn(), delete: vi.fn() };
    const tokens = shared(async () => answer("a"), store);
    await tokens.get();
    expect(store.set.mock.calls.at(-1)).toEqual(["k", { value: "a", renewAt: Date.now() + 1_170_000 }, 1_170_000]);
    await expect.poll(() => store.delete.mock.calls).toEqual([["k:lease"]]);
  });

  const shared = (request: () => Promise<ReturnType<typeof answer>>, store: KeyValueStore<StoredToken>) =>
    createTokens(request, { entries: store, key: "k", onError: () => {} });

  test("share a token", async () => {
    const store = createMemoryStore<StoredToken>();
    const [one, two] = [vi.fn(async () => answer("a")), vi.fn(async () => answer("b"))];
    expect(await shared(one, store).get()).toBe("a");
    expect(await shared(two, store).get()).toBe("a");
    expect(two).not.toHaveBeenCalled();
  });

  test("do not take a refused token back from it", async () => {
    const entries = new Map<string, StoredToken>();
    const stubborn = {
      get: (key: string) => entries.get(key),
      set: (key: string, value: StoredToken) => entries.set(key, value),
      delete: (key: string) => key.endsWith(":lease") && entries.delete(key),
    };
    const request = vi.fn().mockResolvedValueOnce(answer("a")).mockResolvedValueOnce(answer("b"));
    const tokens = shared(request, stubborn);
    await tokens.get();
    tokens.refuse("a");
    expect(await tokens.get()).toBe("b");
  });

  test("go on without it when it fails, and say so", async () => {
    const down = {
      get: () => Promise.reject(new Error("down")),
      set: () => Promise.reject(new Error("down")),
      delete: () => {},
    };
    const onError = vi.fn();
    const tokens = createTokens(async () => answer("a"), { entries: down, key: "k", onError });
    expect(await tokens.get()).toBe("a");
    expect(onError).toHaveBeenCalledTimes(2);
  });
});
