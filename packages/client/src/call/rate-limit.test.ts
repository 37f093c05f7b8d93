import { describe, expect, test } from "vitest";
import { parseRateLimit, waitForWindows } from "./rate-limit.js";

const documented = {
  "X-RateLimit": "63015, 121914, 228534, 7103921.",
  "X-RateLimit-Remaining": "436985, 878086, 1771466, 40896079.",
  "X-RateLimit-Reset": "1715241060, 1715241960, 1715243760, 1715326500.",
};

describe("rate-limit headers", () => {
  test("as documented, with the dots at their ends, give four windows", () => {
    expect(parseRateLimit(new Headers(documented))).toEqual([
      { minutes: 15, calls: 63015, remaining: 436985, resetAt: new Date(1715241060_000) },
      { minutes: 30, calls: 121914, remaining: 878086, resetAt: new Date(1715241960_000) },
      { minutes: 60, calls: 228534, remaining: 1771466, resetAt: new Date(1715243760_000) },
      { minutes: 1440, calls: 7103921, remaining: 40896079, resetAt: new Date(1715326500_000) },
    ]);
  });

  test("count from zero", () => {
    const headers = new Headers({ ...documented, "X-RateLimit": "0,0,0,0", "X-RateLimit-Remaining": "0,0,0,0" });
    expect(parseRateLimit(headers).map(({ calls, remaining }) => calls + remaining)).toEqual([0, 0, 0, 0]);
  });

  test.each([
    [{}],
    [{ "X-RateLimit": "" }],
    [{ "X-RateLimit-Remaining": "1, 2, 3" }],
    [{ "X-RateLimit-Reset": "1, 2, soon, 4" }],
    [{ "X-RateLimit": "-1, 2, 3, 4" }],
    [{ "X-RateLimit-Remaining": "1, 2, 3, -4" }],
    [{ "X-RateLimit-Reset": "0, 2, 3, 4" }],
  ])("that are missing or malformed, as %j, give none", (headers) => {
    const given = Object.keys(headers).length === 0 ? {} : { ...documented, ...headers };
    expect(parseRateLimit(new Headers(given as Record<string, string>))).toEqual([]);
  });
});

describe("the wait for windows", () => {
  const window = (remaining: number, resetInMs: number) => ({
    minutes: 15 as const,
    calls: 1,
    remaining,
    resetAt: new Date(Date.now() + resetInMs),
  });

  test("is until the last of the full ones frees up", () => {
    const wait = waitForWindows([window(0, 10_000), window(0, 20_000), window(1, 60_000)]);
    expect(wait).toBeGreaterThan(15_000);
    expect(wait).toBeLessThanOrEqual(20_000);
  });

  test("is undefined when no window is full, or the full ones have freed up already", () => {
    expect(waitForWindows([window(1, 10_000)])).toBe(0);
    expect(waitForWindows([window(0, -10_000)])).toBe(0);
    expect(waitForWindows([])).toBe(0);
  });
});
