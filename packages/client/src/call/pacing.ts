import { ScaRateLimitError } from "../errors.js";
import { type AnyResponse, realResponse } from "../transports/plain.js";
import type { Deadline } from "./deadline.js";
import { parseRateLimit, type RateLimitWindow, waitForWindows } from "./rate-limit.js";
import { spread } from "./retry.js";

/** Holds calls back while the API's last word on a window is that no more than `reserve` calls are left in it. */
export function createPacer({ reserve }: { reserve: number }) {
  let windows: RateLimitWindow[] = [];
  let last: AnyResponse | undefined;
  return {
    /** Throws ScaRateLimitError when the window frees up only after the call's time. */
    async wait(label: string, deadline: Deadline): Promise<void> {
      const pauseMs = waitForWindows(windows, reserve);
      if (pauseMs > 0) {
        if (last && pauseMs >= deadline.remaining()) throw notSent(label, last);
        // With time left to be sent.
        await deadline.sleep(Math.min(spread(pauseMs), (pauseMs + deadline.remaining()) / 2));
      }
      // Calls under way are not in the API's count yet.
      for (const window of windows) window.remaining -= 1;
    },
    note(response: AnyResponse): void {
      const reported = parseRateLimit(response.headers);
      if (reported.length === 0) return;
      windows = reported;
      last = response;
    },
  };
}

const notSent = (label: string, response: AnyResponse) =>
  new ScaRateLimitError(label, realResponse(response), {
    Type: "rate_limit",
    Message: "By the last response a rate limit window is full for longer than the call may take; it was not sent.",
    errors: null,
  });
