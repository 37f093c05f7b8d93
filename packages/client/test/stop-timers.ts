import { onTestFinished, vi } from "vitest";

/** Stops the timers of this process until the test moves them on with `vi.advanceTimersByTime`. Sockets go on. */
export function stopTimers() {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  onTestFinished(() => void vi.useRealTimers());
}

/** Waits for what sockets bring while timers stand still: expect.poll would move them on. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve));
}
