import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { rejection } from "../../test/rejection.js";
import { ScaNetworkError, ScaTimeoutError } from "../errors.js";
import { createDeadline } from "./deadline.js";

describe("a deadline", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test("that has passed rejects what is raced or slept after it, at once", async () => {
    const deadline = createDeadline("A call", 100);
    vi.advanceTimersByTime(100);
    const outcomes = [deadline.race(new Promise(() => {})), deadline.sleep(1_000)].map((work) =>
      rejection(work).then((error) => deadline.explain(error)),
    );
    for (const error of await Promise.all(outcomes)) expect(error).toEqual(new ScaTimeoutError("A call", 100));
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

  test("takes its listener off the caller's signal, which may outlive many calls", () => {
    const caller = new AbortController();
    const remove = vi.spyOn(caller.signal, "removeEventListener");
    const deadline = createDeadline("A call", 100, caller.signal);
    deadline.clear();
    caller.abort();
    expect(remove).toHaveBeenCalledTimes(1);
    expect(deadline.signal.aborted).toBe(false);
  });

  test("hands on why the caller gave up, to the transport and to those who wait", () => {
    const caller = new AbortController();
    const deadline = createDeadline("A call", 100, caller.signal);
    const why = new Error("changed my mind");
    caller.abort(why);
    expect(deadline.signal.reason).toBe(why);
    expect(deadline.explain(new Error("aborted"), "http://localhost")).toBe(why);
    deadline.clear();
  });

  test("takes what fails for the network only after something was sent", () => {
    const deadline = createDeadline("A call", 100);
    const failure = new TypeError("fetch failed");
    expect(deadline.explain(failure)).toBe(failure);
    expect(deadline.explain(failure, "http://localhost")).toBeInstanceOf(ScaNetworkError);
    deadline.clear();
  });

  test("knows how much time is left", () => {
    const deadline = createDeadline("A call", 100);
    vi.advanceTimersByTime(40);
    expect(deadline.remaining()).toBe(60);
    deadline.clear();
  });

  test("finds the system's reason in whatever was thrown", () => {
    const deadline = createDeadline("A call", 100);
    const reason = (thrown: unknown) => String(deadline.explain(thrown, "http://localhost")).match(/\((.*)\)/)?.[1];
    const refused = Object.assign(new Error("connect 127.0.0.1:1"), { code: "ECONNREFUSED" });
    expect(reason(new TypeError("fetch failed", { cause: refused }))).toBe("ECONNREFUSED connect 127.0.0.1:1");
    expect(reason(Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" }))).toBe("read ECONNRESET");
    expect(reason(Object.assign(new Error(""), { code: "ECONNREFUSED" }))).toBe("ECONNREFUSED");
    expect(reason(new DOMException("The operation was aborted.", "AbortError"))).toBe("The operation was aborted.");
    expect(reason("just text")).toBe("just text");
    deadline.clear();
  });
});
