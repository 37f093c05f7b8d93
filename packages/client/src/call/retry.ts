import type { AnyResponse } from "../transports/plain.js";
import { parseRateLimit, waitForWindows } from "./rate-limit.js";

export interface RetryOptions {
  /** How often a call is repeated at most; 2 by default. */
  retries?: number | undefined;
  /** Upper bound of the first pause, doubled each time, in milliseconds; 250 by default. */
  baseDelayMs?: number | undefined;
  /** Upper bound of any pause, in milliseconds; 8,000 by default. A pause that the API asks for is as long as it must be. */
  maxDelayMs?: number | undefined;
}

/** Calls that waited for the same moment set off within this many milliseconds after it, not all at once. */
const spreadMs = 1_000;

/** Whether sending this method twice is the same as sending it once. */
export const isRepeatable = (method: string): boolean => method !== "POST" && method !== "PATCH";

/** Whether a call that got this status may succeed when it is repeated. */
export const isTransient = (status: number): boolean => status === 429 || status >= 500;

/** A pause until a moment that others wait for too. */
export const spread = (ms: number): number => ms + Math.random() * spreadMs;

/** How long to pause before the next attempt, in milliseconds: as long as the API asks for, or full jitter. */
export function pauseBefore(
  attempt: number,
  { baseDelayMs = 250, maxDelayMs = 8_000 }: RetryOptions,
  response?: AnyResponse,
): number {
  const asked = response ? pauseAskedFor(response) : 0;
  return asked > 0 ? spread(asked) : Math.random() * Math.min(maxDelayMs, baseDelayMs * 2 ** (attempt - 1));
}

function pauseAskedFor({ status, headers }: AnyResponse): number {
  const window = status === 429 ? waitForWindows(parseRateLimit(headers)) : 0;
  const given = String(headers.get("retry-after"));
  const seconds = Number(given);
  const retryAfter = Number.isNaN(seconds) ? Date.parse(given) - Date.now() : seconds * 1_000;
  return Math.max(window, retryAfter || 0);
}
