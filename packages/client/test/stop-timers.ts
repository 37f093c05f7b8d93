import { onTestFinished, vi } from "vitest";

/** Stops the timers of this process until the test moves them on with `vi.advanceTimersByTime`. Sockets go on. */
export function stopTimers() {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  onTestFinished(() => void vi.useRealTimers());
}
