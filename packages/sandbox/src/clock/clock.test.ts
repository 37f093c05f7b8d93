import { expect, test, vi } from "vitest";
import { createClock } from "./clock.ts";
import { milliseconds } from "./duration.ts";

const start = "2026-01-01T00:00:00Z";
const fail = (error: unknown) => expect.fail(String(error));

test.each([
  ["10m", 600_000],
  ["1h 30m", 5_400_000],
  ["1.5s", 1_500],
  ["45d", 3_888_000_000],
  ["250ms", 250],
  [5, 5],
  [0, 0],
])("%s is %d milliseconds", (text, expected) => expect(milliseconds(text)).toBe(expected));

test.each(["", "10", "ten minutes", "10m!", "m", -1, Number.NaN, "-5m"])("%j is no duration", (text) => {
  expect(() => milliseconds(text)).toThrow(/is not a duration: give milliseconds, or a text such as "10m"/);
});

test("what falls due runs in the order of time and, at the same time, of asking, and sees its own time", async () => {
  const clock = createClock({ start, frozen: true }, fail);
  const begin = clock.now();
  const ran: [string, number][] = [];
  const note = (name: string) => () => void ran.push([name, clock.now() - begin]);
  clock.at(begin + 2_000, note("second"));
  clock.at(begin + 1_000, () => {
    note("first")();
    clock.at(begin + 1_500, note("added on the way"));
  });
  clock.at(begin + 2_000, note("third"));
  clock.at(begin + 9_000, note("not yet"));
  clock.at(begin + 1_200, note("called off"))();
  await clock.advance("2s");
  expect(ran).toEqual([
    ["first", 1_000],
    ["added on the way", 1_500],
    ["second", 2_000],
    ["third", 2_000],
  ]);
  expect(clock.now() - begin).toBe(2_000);
});

test("work is waited for, and work that fails holds nothing up", async () => {
  const errors: unknown[] = [];
  const clock = createClock({ start, frozen: true }, (error) => errors.push(error));
  const ran: string[] = [];
  clock.at(clock.now() + 1, async () => {
    await new Promise((resolve) => setImmediate(resolve));
    ran.push("slow");
  });
  clock.at(clock.now() + 2, () => Promise.reject(new Error("broken")));
  clock.at(clock.now() + 3, () => ran.push("last"));
  await clock.advance(3);
  expect(ran).toEqual(["slow", "last"]);
  expect(errors).toEqual([new Error("broken")]);
});

test("by itself, time flows from its start, and what is due runs without being asked", async () => {
  vi.useFakeTimers();
  try {
    const clock = createClock({ start }, fail);
    const ran = vi.fn();
    clock.at(clock.now() + 1_000, ran);
    await vi.advanceTimersByTimeAsync(999);
    expect(ran).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(ran).toHaveBeenCalledOnce();
    expect(clock.seconds()).toBe(Date.parse(start) / 1000 + 1);
    clock.freeze();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(clock.seconds()).toBe(Date.parse(start) / 1000 + 1);
  } finally {
    vi.useRealTimers();
  }
});

test("what is due later than a timer can wait for still runs when it is due", async () => {
  vi.useFakeTimers();
  try {
    const clock = createClock({ start }, fail);
    const ran = vi.fn();
    clock.at(clock.now() + 40 * 86_400_000, ran);
    await vi.advanceTimersByTimeAsync(39 * 86_400_000);
    expect(ran).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(86_400_000);
    expect(ran).toHaveBeenCalledOnce();
  } finally {
    vi.useRealTimers();
  }
});

test("the time does not move on before what is held is done, and what that adds still runs in order", async () => {
  const clock = createClock({ start, frozen: true }, fail);
  const begin = clock.now();
  const ran: [string, number][] = [];
  const note = (name: string) => () => void ran.push([name, clock.now() - begin]);
  const slow = async () => {
    await new Promise((resolve) => setImmediate(resolve));
    note("held")();
    clock.at(begin + 1_500, note("added by it"));
  };
  clock.at(begin + 1_000, () => clock.hold(slow()));
  clock.at(begin + 2_000, note("later"));
  await clock.advance("3s");
  expect(ran).toEqual([
    ["held", 1_000],
    ["added by it", 1_500],
    ["later", 2_000],
  ]);
  expect(clock.now() - begin).toBe(3_000);
});
