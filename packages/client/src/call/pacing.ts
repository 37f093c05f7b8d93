import type { Deadline } from "./deadline.js";
import { parseRateLimit, type RateLimitWindow, waitForWindows } from "./rate-limit.js";

/** Holds calls back while the API's last word on a window is that no more than `reserve` calls are left in it. */
export function createPacer({ reserve }: { reserve: number }) {
  let windows: RateLimitWindow[] = [];
  return {
    async wait(deadline: Deadline): Promise<void> {
      const pauseMs = waitForWindows(windows, reserve);
      if (pauseMs > 0) await deadline.sleep(pauseMs);
      // Calls under way are not in the API's count yet.
      for (const window of windows) window.remaining -= 1;
    },
    note(headers: Pick<Headers, "get">): void {
      const reported = parseRateLimit(headers);
      if (reported.length > 0) windows = reported;
    },
  };
}
