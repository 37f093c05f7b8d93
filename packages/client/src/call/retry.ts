import { parseRateLimit, waitForWindows } from "./rate-limit.js";

export interface RetryOptions {
  /** How often a GET, PUT or DELETE is sent again after the first time; 2 by default. */
  retries?: number;
  /** Upper bound of the first pause, doubled each time, in milliseconds; 250 by default. */
  baseDelayMs?: number;
  /** Upper bound of any pause, in milliseconds; 8,000 by default. A pause for a rate limit is as long as it must be. */
  maxDelayMs?: number;
}

/** Whether sending this method twice is the same as sending it once. */
export const isRepeatable = (method: string): boolean => !/^(POST|PATCH)$/.test(method);

/** Whether a call that was answered so may succeed when it is sent again. */
export const isTransient = (status: number): boolean => status === 429 || status >= 500;

/** How long to pause before the next attempt, in milliseconds: until a full rate limit frees up, or full jitter. */
export function pauseBefore(
  attempt: number,
  { baseDelayMs = 250, maxDelayMs = 8_000 }: RetryOptions,
  response?: Pick<Response, "status" | "headers">,
): number {
  const window = response?.status === 429 && waitForWindows(parseRateLimit(response.headers));
  return window || Math.random() * Math.min(maxDelayMs, baseDelayMs * 2 ** (attempt - 1));
}
