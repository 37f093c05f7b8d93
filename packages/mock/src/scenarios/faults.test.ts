import { setImmediate } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import schema from "../../scenario.schema.json" with { type: "json" };
import { call, start } from "../../test/start.js";
import { MockError } from "../errors.js";
import { listen } from "../http/listen.js";
import { createHandler } from "../http/server.js";
import { createFaults, readLatency, readSeed, readShare } from "./faults.js";

describe("on the command line", () => {
  test.each([
    ["200", { meanMs: 200, spreadMs: 0 }],
    ["200±50", { meanMs: 200, spreadMs: 50 }],
    ["200+-50", { meanMs: 200, spreadMs: 50 }],
  ])("%s is a latency", (text, latency) => {
    expect(readLatency(text)).toEqual(latency);
  });

  test.each(["", "fast", "200±", "-5"])("%j is not a latency", (text) => {
    expect(() => readLatency(text)).toThrow(MockError);
  });

  test("a share has its sign", () => {
    expect([readShare("5%"), readShare("12.5%")]).toEqual([0.05, 0.125]);
    for (const text of ["0.05", "5", "120%", "%", ""]) expect(() => readShare(text), text).toThrow("as 5%");
  });

  test("a seed is a whole number", () => {
    expect(readSeed("7")).toBe(7);
    for (const text of ["abc", "1.5", "-1", ""]) expect(() => readSeed(text), text).toThrow("whole number");
  });
});

test("pauses keep to the spread, and the share of drops is the one that was asked for", () => {
  const next = createFaults({ latency: { meanMs: 200, spreadMs: 50 }, drop: 0.05, seed: 3 });
  const faults = Array.from({ length: 10_000 }, next);
  expect(Math.min(...faults.map(({ pauseMs }) => pauseMs))).toBeGreaterThanOrEqual(150);
  expect(Math.max(...faults.map(({ pauseMs }) => pauseMs))).toBeLessThanOrEqual(250);
  const dropped = faults.filter(({ drop }) => drop).length;
  expect(dropped).toBeGreaterThan(400);
  expect(dropped).toBeLessThan(600);
});

test.each([
  { latency: { meanMs: 99_999_999_999, spreadMs: 0 } },
  { latency: { meanMs: 0, spreadMs: Number.NaN } },
  { seed: 1.5 },
  { seed: -1 },
])("faults that are out of range are refused: %j", (options) => {
  expect(() => createFaults(options)).toThrow(MockError);
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
  for (const create of atMost(1)) expect(create).toThrow(MockError);
});

test("a share outside 0 to 1 is refused", () => {
  expect(() => createFaults({ drop: 5 })).toThrow("drop must be a number from 0 to 1, not 5.");
});

const path = "/v2.01/any/sca/users/any/enrollment";

test("the same seed drops the same connections", async () => {
  const fates = async () => {
    const mock = await start({ drop: 0.5, seed: 7 });
    const results: boolean[] = [];
    for (let n = 0; n < 30; n++) {
      results.push(
        await call(mock, "POST", path).then(
          () => true,
          () => false,
        ),
      );
    }
    return results;
  };
  const [one, two] = [await fates(), await fates()];
  expect(one).toEqual(two);
  expect(one.filter(Boolean).length).toBeGreaterThan(5);
  expect(one.filter(Boolean).length).toBeLessThan(25);
});

test("a response comes after its pause", async () => {
  const mock = await start({ latency: { meanMs: 80, spreadMs: 20 } });
  const started = performance.now();
  await call(mock, "POST", path);
  expect(performance.now() - started).toBeGreaterThan(55);
});

test("closing ends a long pause, and leaves no timer behind", async () => {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const nextFault = () => {
    arrive();
    return { pauseMs: 600_000, drop: false };
  };
  const respond = () => Promise.reject(new Error("It should not come to this."));
  const { url, close } = await listen(createHandler({ respond, nextFault }), 0);
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
  const before = timers();
  const pending = fetch(url).catch(() => "closed");
  await arrived;
  await setImmediate();
  expect(timers()).toBe(before + 1);
  await close();
  expect(await pending).toBe("closed");
  await setImmediate();
  expect(timers()).toBe(before);
});
