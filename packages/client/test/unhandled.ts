import { afterEach, beforeEach, expect } from "vitest";

/** Fails a test of this file that leaves a rejection which nobody handles. */
export function noneUnhandled() {
  let unhandled: unknown[] = [];
  const note = (reason: unknown) => void unhandled.push(reason);
  beforeEach(() => {
    unhandled = [];
    process.on("unhandledRejection", note);
  });
  afterEach(async () => {
    await new Promise((resolve) => setImmediate(resolve));
    process.off("unhandledRejection", note);
    expect(unhandled).toEqual([]);
  });
}
