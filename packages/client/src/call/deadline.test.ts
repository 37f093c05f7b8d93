import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { rejection } from "../../test/rejection.js";
import { ScaTimeoutError } from "../errors.js";
import { createDeadline } from "./deadline.js";

describe("a deadline", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test("that has passed rejects what is raced or slept after it, at once", async () => {
    const deadline = createDeadline("A call", 100);
    vi.advanceTimersByTime(100);
    for (const work of [deadline.race(new Promise(() => {})), deadline.sleep(1_000)]) {
      expect(await rejection(work)).toEqual(new ScaTimeoutError("A call", 100));
    }
  });

  test("leaves no timer behind, neither its own nor that of a pause which it ended", async () => {
    const caller = new AbortController();
    const deadline = createDeadline("A call", 60_000, caller.signal);
    const pause = rejection(deadline.sleep(30_000));
    caller.abort();
    await pause;
    deadline.clear();
    expect(vi.getTimerCount()).toBe(0);
  });

  test("has one listener on the caller's signal with all others, and lets go of it when it is cleared", () => {
    const caller = new AbortController();
    const add = vi.spyOn(caller.signal, "addEventListener");
    const [one, two] = [createDeadline("A call", 100, caller.signal), createDeadline("A call", 100, caller.signal)];
    one.clear();
    caller.abort();
    expect(add).toHaveBeenCalledTimes(1);
    expect([one.signal.aborted, two.signal.aborted]).toEqual([false, true]);
    two.clear();
  });

  test("of no end, or of more than a timer can run, sets none", () => {
    for (const timeoutMs of [Number.POSITIVE_INFINITY, 2 ** 31]) {
      const deadline = createDeadline("A call", timeoutMs);
      expect([vi.getTimerCount(), deadline.remaining()]).toEqual([0, timeoutMs]);
    }
  });

  test("hands on why the caller gave up, to the transport and to those who wait", async () => {
    const caller = new AbortController();
    const deadline = createDeadline("A call", 100, caller.signal);
    const why = new Error("changed my mind");
    caller.abort(why);
    expect(deadline.signal.reason).toBe(why);
    expect(await rejection(deadline.race(new Promise(() => {})))).toBe(why);
    deadline.clear();
  });

  test("knows how much time is left", () => {
    const deadline = createDeadline("A call", 100);
    vi.advanceTimersByTime(40);
    expect(deadline.remaining()).toBe(60);
    deadline.clear();
  });
});
