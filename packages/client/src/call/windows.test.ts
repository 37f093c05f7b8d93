import { describe, expect, onTestFinished, test, vi } from "vitest";
import { faultServer, type Handler, html, link, problem, reply, status } from "../../test/fault-server.js";
import { rejection } from "../../test/rejection.js";
import { until } from "../../test/stop-timers.js";
import type { ScaClientOptions } from "../index.js";

/** Stops the clock as well as timers, at a whole second, so that windows free up when the test says so. */
function stopClock() {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"] });
  vi.setSystemTime(Math.ceil(Date.now() / 1000) * 1000);
  onTestFinished(() => void vi.useRealTimers());
}

function fullFor(seconds: number, remaining = 0) {
  const at = Math.floor(Date.now() / 1000) + seconds;
  return {
    "x-ratelimit": "9, 9, 9, 9",
    "x-ratelimit-remaining": `${remaining}, 500, 500, 500`,
    "x-ratelimit-reset": `${at}, ${at}, ${at}, ${at}`,
  };
}

/** A server and a client, and how many pauses its calls have begun after a failure. */
async function pausingServer(handlers: Handler[], options: Partial<ScaClientOptions> = {}) {
  const warn = vi.fn();
  const served = await faultServer(handlers, { logger: { warn }, ...options });
  return { ...served, pauses: () => warn.mock.calls.length };
}

const limited = (headers: Record<string, string> = {}) => reply(429, problem("rate_limit"), headers);

describe("40 calls that wait for one window to free up", () => {
  test.each(["by pacing", "after 429"])("%s set off within a second after it, not all at once", async (how) => {
    stopClock();
    const full = fullFor(10, 5);
    const first: Handler[] =
      how === "by pacing"
        ? [reply(200, status, full)]
        : [reply(200, status), ...Array.from({ length: 40 }, () => limited(fullFor(10)))];
    const options = how === "by pacing" ? { pacing: { reserve: 5 } } : {};
    const { sca, calls, pauses } = await pausingServer([...first, reply(200, status)], options);
    await sca.users.scaStatus("user_0");
    const all = Promise.all(Array.from({ length: 40 }, (_, n) => sca.users.scaStatus(`user_${n}`)));
    const before = first.length + 1;
    await until(() => how === "by pacing" || pauses() === 40);
    await vi.advanceTimersByTimeAsync(9_900);
    expect(calls).toHaveLength(before);
    await vi.advanceTimersByTimeAsync(600);
    const halfway = calls.length - before;
    expect(halfway).toBeLessThan(40);
    await vi.advanceTimersByTimeAsync(1_000);
    expect((await all).length).toBe(40);
  });
});

test("a paced call whose window frees up shortly before its time is over is sent in between", async () => {
  stopClock();
  vi.spyOn(Math, "random").mockReturnValue(0.99);
  const options = { pacing: { reserve: 5 }, timeoutMs: 10_200 };
  const { sca, calls } = await pausingServer([reply(200, status, fullFor(10, 5)), reply(200, status)], options);
  await sca.users.scaStatus("user_1");
  const paced = sca.users.scaStatus("user_1");
  await vi.advanceTimersByTimeAsync(9_990);
  expect(calls).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(150);
  expect(await paced).toEqual(status);
});

describe("a window that frees up after the time of a call", () => {
  test.each([
    ["in 15 minutes", 900],
    ["in 30 days", 30 * 86_400],
  ])("%s makes the call reject at once with ScaRateLimitError", async (_, seconds) => {
    const { sca, calls } = await pausingServer([limited(fullFor(seconds))]);
    for (const call of [sca.users.scaStatus("user_1"), sca.users.enroll("user_1")]) {
      expect(await rejection(call)).toMatchObject({ name: "ScaRateLimitError", status: 429 });
    }
    expect(calls).toHaveLength(3);
  });

  test("in 30 days holds a paced call without a time limit for longer than a timer can run", async () => {
    stopClock();
    const options = { pacing: { reserve: 5 }, timeoutMs: Number.POSITIVE_INFINITY };
    const { sca, calls } = await pausingServer([reply(200, status, fullFor(30 * 86_400, 5))], options);
    await sca.users.scaStatus("user_1");
    const controller = new AbortController();
    const held = rejection(sca.users.scaStatus("user_1", { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(20 * 86_400_000);
    expect(calls).toHaveLength(2);
    controller.abort(new Error("changed my mind"));
    expect(await held).toMatchObject({ message: "changed my mind" });
  });
});

describe("Retry-After", () => {
  test.each([
    ["seconds", () => "10"],
    ["a date", () => new Date(Date.now() + 10_000).toUTCString()],
  ])("in %s is waited out", async (_, value) => {
    stopClock();
    const down = reply(503, problem("internal_error"), { "Retry-After": value() });
    const { sca, calls, pauses } = await pausingServer([down, reply(200, status)]);
    const call = sca.users.scaStatus("user_1");
    await until(() => pauses() === 1);
    await vi.advanceTimersByTimeAsync(8_900);
    expect(calls).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await call).toEqual(status);
  });

  test("of a gateway's HTML is waited out too", async () => {
    stopClock();
    const { sca, calls, pauses } = await pausingServer([reply(503, html, { "Retry-After": "10" }), reply(200, status)]);
    const call = sca.users.scaStatus("user_1");
    await until(() => pauses() === 1);
    await vi.advanceTimersByTimeAsync(9_900);
    expect(calls).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1_200);
    expect(await call).toEqual(status);
  });

  test("that is longer than the call may take makes it reject at once", async () => {
    const { sca, calls } = await pausingServer([reply(503, problem("internal_error"), { "Retry-After": "3600" })]);
    expect(await rejection(sca.users.scaStatus("user_1"))).toMatchObject({ status: 503 });
    expect(calls).toHaveLength(2);
  });

  test("after a 429 without windows holds a POST too, which is then sent under another key", async () => {
    stopClock();
    const { sca, calls, keys, pauses } = await pausingServer([limited({ "Retry-After": "10" }), reply(200, link)]);
    const call = sca.users.enroll("user_1");
    await until(() => pauses() === 1);
    await vi.advanceTimersByTimeAsync(9_900);
    expect(calls).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1_200);
    expect(await call).toEqual(link);
    expect(new Set(keys).size).toBe(2);
  });
});
