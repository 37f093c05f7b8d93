import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createMemoryStore } from "./store.js";

describe("a memory store", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"] }));
  afterEach(() => void vi.useRealTimers());

  test("keeps a value for as long as was said, and else for good", () => {
    const store = createMemoryStore<number>();
    store.set("short", 1, 1_000);
    store.set("long", 2);
    vi.setSystemTime(Date.now() + 999);
    expect([store.get("short"), store.get("long"), store.get("none")]).toEqual([1, 2, undefined]);
    vi.setSystemTime(Date.now() + 1);
    expect([store.get("short"), store.get("long")]).toEqual([undefined, 2]);
    vi.setSystemTime(Date.now() - 1_000);
    // Forgotten is forgotten, whatever the clock does.
    expect(store.get("short")).toBeUndefined();
  });

  test("forgets the entries that were set longest ago, beyond its limit", () => {
    const store = createMemoryStore<number>(2);
    store.set("a", 1);
    store.set("b", 2);
    store.set("a", 3);
    store.set("c", 4);
    expect([store.get("a"), store.get("b"), store.get("c")]).toEqual([3, undefined, 4]);
    store.delete("c");
    store.set("d", 5);
    expect([store.get("a"), store.get("c"), store.get("d")]).toEqual([3, undefined, 5]);
  });

  test("has room for 10,000 entries by default", () => {
    const store = createMemoryStore<number>();
    for (let n = 0; n <= 10_000; n++) store.set(`key-${n}`, n);
    expect([store.get("key-0"), store.get("key-1")]).toEqual([undefined, 1]);
  });
});
