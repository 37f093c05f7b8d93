import { describe, expect, test } from "vitest";
import schema from "../../scenario.schema.json" with { type: "json" };
import { MockError } from "../errors.js";
import { createFaults, type FaultOptions, readLatency, readSeed, readShare } from "./faults.js";

describe("on the command line", () => {
  test.each([
    ["0", { meanMs: 0, spreadMs: 0 }],
    ["200", { meanMs: 200, spreadMs: 0 }],
    ["200±50", { meanMs: 200, spreadMs: 50 }],
    ["200+-50", { meanMs: 200, spreadMs: 50 }],
  ])("%s is a latency", (text, latency) => {
    expect(readLatency(text)).toEqual(latency);
  });

  test.each(["", "fast", "200±", "±50", "-5", "200ms", "about 200", "200±50±50"])("%j is not a latency", (text) => {
    const sentence = `"${text}" is not a latency: give --latency milliseconds, as 200 or 200±50.`;
    expect(() => readLatency(text)).toThrow(new MockError(sentence));
  });

  test.each([
    ["0%", 0],
    ["5%", 0.05],
    ["12.25%", 0.1225],
    ["100%", 1],
  ])("%s is a share", (text, share) => {
    expect(readShare(text)).toBe(share);
  });

  test.each(["0.05", "5", "120%", "100.1%", "1.%", ".5%", "%", "", "5%%", "-5%"])("%j is not a share", (text) => {
    expect(() => readShare(text)).toThrow(new MockError(`--drop must be a percentage such as 5%, not "${text}".`));
  });

  test.each([
    ["0", 0],
    ["7", 7],
    ["999999999", 999_999_999],
  ])("%s is a seed", (text, seed) => {
    expect(readSeed(text)).toBe(seed);
  });

  test.each(["abc", "1.5", "-1", "", "1000000000", "7a", "a7"])("%j is not a seed", (text) => {
    const sentence = `"${text}" is not a seed: give --seed a whole number of up to nine digits.`;
    expect(() => readSeed(text)).toThrow(new MockError(sentence));
  });
});

const faultsOf = (options: FaultOptions, count = 2_000) => Array.from({ length: count }, createFaults(options));

describe("faults", () => {
  test("are none where none are asked for", () => {
    expect(new Set(faultsOf({}, 3).map((fault) => JSON.stringify(fault)))).toEqual(
      new Set(['{"pauseMs":0,"drop":false}']),
    );
  });

  test("have pauses that are spread evenly to both sides of their mean", () => {
    const pauses = faultsOf({ latency: { meanMs: 200, spreadMs: 50 }, seed: 3 }).map(({ pauseMs }) => pauseMs);
    const quarters = [150, 175, 200, 225].map(
      (from) => pauses.filter((pause) => pause >= from && pause < from + 25).length,
    );
    expect(quarters.reduce((sum, count) => sum + count)).toBe(2_000);
    for (const count of quarters) expect(Math.abs(count - 500)).toBeLessThan(100);
  });

  test("never have a pause of less than nothing", () => {
    const pauses = faultsOf({ latency: { meanMs: 10, spreadMs: 50 } }).map(({ pauseMs }) => pauseMs);
    expect(Math.min(...pauses)).toBe(0);
    expect(Math.max(...pauses)).toBeGreaterThan(50);
  });

  test("drop the share that was asked for, beside pauses or without them", () => {
    for (const latency of [undefined, { meanMs: 200, spreadMs: 50 }]) {
      const dropped = faultsOf({ drop: 0.05, seed: 3, ...(latency && { latency }) }).filter(({ drop }) => drop).length;
      expect(Math.abs(dropped - 100)).toBeLessThan(50);
    }
    expect(faultsOf({ drop: 1 }, 100).every(({ drop }) => drop)).toBe(true);
  });

  test("follow from the seed, which is 1 by default", () => {
    const options = { drop: 0.5, latency: { meanMs: 200, spreadMs: 50 } };
    expect(faultsOf({ ...options, seed: 1 }, 30)).toEqual(faultsOf(options, 30));
    expect(faultsOf({ ...options, seed: 2 }, 30)).not.toEqual(faultsOf(options, 30));
  });

  test.each([
    [{ latency: { meanMs: 3_600_001, spreadMs: 0 } }, "latency must be from 0 to 3600000 milliseconds, not 3600001."],
    [{ latency: { meanMs: -1, spreadMs: 0 } }, "latency must be from 0 to 3600000 milliseconds, not -1."],
    [{ latency: { meanMs: 0, spreadMs: Number.NaN } }, "latency must be from 0 to 3600000 milliseconds, not NaN."],
    [{ seed: 1.5 }, "seed must be a whole number from 0 to 999999999, not 1.5."],
    [{ seed: -1 }, "seed must be a whole number from 0 to 999999999, not -1."],
    [{ drop: 5 }, "drop must be a number from 0 to 1, not 5."],
    [{ drop: -0.1 }, "drop must be a number from 0 to 1, not -0.1."],
  ])("that are out of range are refused: %j", (options, sentence) => {
    expect(() => createFaults(options)).toThrow(new MockError(sentence));
  });
});

test("faults have the limits that the schema of scenarios names", () => {
  const { drop, seed, latency } = schema.properties;
  const { meanMs, spreadMs } = latency.properties;
  const atMost = (more: number) => [
    () => createFaults({ drop: drop.maximum + more }),
    () => createFaults({ seed: seed.maximum + more }),
    () => createFaults({ latency: { meanMs: meanMs.maximum + more, spreadMs: 0 } }),
    () => createFaults({ latency: { meanMs: 0, spreadMs: spreadMs.maximum + more } }),
  ];
  for (const create of atMost(0)) expect(create).not.toThrow();
  expect(() => createFaults({ drop: drop.minimum, seed: seed.minimum })).not.toThrow();
  for (const create of atMost(1)) expect(create).toThrow(MockError);
});
