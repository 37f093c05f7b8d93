import { describe, expect, test } from "vitest";
import { MockError } from "./errors.js";
import { createWeather, readLatency, readShare } from "./weather.js";

describe("what is written on the command line", () => {
  test.each([
    ["200", { meanMs: 200, spreadMs: 0 }],
    ["200±50", { meanMs: 200, spreadMs: 50 }],
    ["200+-50", { meanMs: 200, spreadMs: 50 }],
  ])("reads the latency %s", (text, latency) => {
    expect(readLatency(text)).toEqual(latency);
  });

  test("reads shares with and without a sign", () => {
    expect([readShare("5%"), readShare("12.5")]).toEqual([0.05, 0.125]);
  });

  test.each(["", "fast", "200±", "-5"])("refuses the latency %j", (text) => {
    expect(() => readLatency(text)).toThrow(MockError);
  });
});

test("pauses keep to the spread, and the share of drops to what was asked", () => {
  const weather = createWeather({ latency: { meanMs: 200, spreadMs: 50 }, drop: 0.05, seed: 3 });
  const seen = Array.from({ length: 10_000 }, weather);
  expect(Math.min(...seen.map(({ pauseMs }) => pauseMs))).toBeGreaterThanOrEqual(150);
  expect(Math.max(...seen.map(({ pauseMs }) => pauseMs))).toBeLessThanOrEqual(250);
  const dropped = seen.filter(({ drop }) => drop).length;
  expect(dropped).toBeGreaterThan(400);
  expect(dropped).toBeLessThan(600);
});
