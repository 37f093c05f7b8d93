import { describe, expect, test, vi } from "vitest";
import { faultServer, reply, status, tokenBody } from "../../test/fault-server.js";
import { rejection } from "../../test/rejection.js";
import { stopTimers } from "../../test/stop-timers.js";
import { json, stubbedClient } from "../../test/stub-fetch.js";
import { noneUnhandled } from "../../test/unhandled.js";
import { createMemoryStore, ScaTimeoutError, type StoredToken } from "../index.js";

noneUnhandled();

const never = () => new Promise<never>(() => {});

describe("a token store", () => {
  test.each(["get", "set", "delete"])(
    "whose %s never settles holds up one call for two seconds at most",
    async (operation) => {
      stopTimers();
      const tokenStore = { ...createMemoryStore<StoredToken>(), [operation]: never };
      const { sca, calls, arrived } = await faultServer([reply(200, status)], { tokenStore });
      const startedAt = performance.now();
      const first = sca.users.scaStatus("user_1");
      await vi.advanceTimersByTimeAsync(2_100);
      await arrived(2);
      expect(await first).toEqual(status);
      expect(performance.now() - startedAt).toBeLessThan(3_000);
      expect(await sca.users.scaStatus("user_1")).toEqual(status);
      expect(calls.filter((call) => call === "token")).toHaveLength(1);
    },
  );

  test("that hangs does not hold a call beyond its own time, and the next call succeeds", async () => {
    stopTimers();
    const tokenStore = { ...createMemoryStore<StoredToken>(), get: never };
    const { sca } = await faultServer([reply(200, status)], { tokenStore });
    const failed = rejection(sca.users.scaStatus("user_1", { timeoutMs: 500 }));
    await vi.advanceTimersByTimeAsync(500);
    expect(await failed).toBeInstanceOf(ScaTimeoutError);
    await vi.advanceTimersByTimeAsync(1_500);
    expect(await sca.users.scaStatus("user_1")).toEqual(status);
  });

  test.each(["get", "set", "delete"])("whose %s throws or rejects costs no call", async (operation) => {
    for (const fail of [
      () => {
        throw new Error("down");
      },
      () => Promise.reject(new Error("down")),
    ]) {
      const tokenStore = { ...createMemoryStore<StoredToken>(), [operation]: fail };
      const { sca } = await faultServer([reply(200, status)], { tokenStore });
      expect(await sca.users.scaStatus("user_1")).toEqual(status);
    }
  });
});

test("a fetch that never settles for the first token costs that call alone", async () => {
  let asked = 0;
  const { sca } = stubbedClient(() => json(status), {
    timeoutMs: 20,
    fetch: async ({ url }) =>
      url.endsWith("/oauth/token") ? (asked++ === 0 ? never() : json(tokenBody)) : json(status),
  });
  expect(await rejection(sca.users.scaStatus("user_1"))).toBeInstanceOf(ScaTimeoutError);
  expect(await sca.users.scaStatus("user_1", { timeoutMs: 60_000 })).toEqual(status);
});
