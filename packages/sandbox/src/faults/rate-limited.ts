import { milliseconds } from "../clock/duration.js";
import { toAnswer } from "../http/error-body.js";
import type { PlainResponse } from "../http/plain.js";
import { windows } from "../http/rate-limit.js";
import { toResponse } from "../http/to-response.js";
import { Refusal } from "../refusal.js";
import type { Services } from "../services.js";
import { type Fault, windowNames } from "./fault.js";

/** The response to a call beyond a window, with headers that fit: longer windows hold the same calls, shorter ones none. */
export function rateLimited(services: Services, { window = "15m", resetIn = "1s" }: Fault): PlainResponse {
  const now = services.clock.seconds();
  const full = windowNames.indexOf(window);
  const calls = windows[full]?.calls ?? 0;
  const made = windows.map((_, n) => (n < full ? 0 : calls));
  const reset = windows.map(({ seconds }, n) => now + (n === full ? Math.ceil(milliseconds(resetIn) / 1000) : seconds));
  return toResponse(toAnswer(services, new Refusal("rate_limit")), {
    "x-ratelimit": made.join(", "),
    "x-ratelimit-remaining": windows.map((one, n) => one.calls - (made[n] ?? 0)).join(", "),
    "x-ratelimit-reset": reset.join(", "),
  });
}
