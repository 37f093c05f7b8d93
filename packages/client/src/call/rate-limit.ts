/** What the API says of one of its sliding windows. */
export interface RateLimitWindow {
  /** Length of the window. */
  minutes: 15 | 30 | 60 | 1440;
  /** Calls made in it so far. */
  calls: number;
  /** Calls still allowed. */
  remaining: number;
  /** When the window frees up. */
  resetAt: Date;
}

/** The windows that an answer's headers describe, shortest first; empty when they are missing or malformed. */
export function parseRateLimit(headers: Pick<Headers, "get">): RateLimitWindow[] {
  // The documentation shows the lists with a dot at their end.
  const read = (name: string) =>
    String(headers.get(name))
      .split(",")
      .map((value) => Number.parseInt(value, 10));
  const calls = read("x-ratelimit");
  const remaining = read("x-ratelimit-remaining");
  const reset = read("x-ratelimit-reset");
  const windows = ([15, 30, 60, 1440] as const).map((minutes, n) => ({
    minutes,
    calls: calls[n] as number,
    remaining: remaining[n] as number,
    resetAt: new Date((reset[n] as number) * 1000),
  }));
  // What is missing or malformed is undefined or NaN, and in no order.
  return windows.every(({ calls, remaining, resetAt }) => calls >= 0 && remaining >= 0 && +resetAt > 0) ? windows : [];
}

/** How long until no window is full any more, in milliseconds; 0 when none is. */
export function waitForWindows(windows: readonly RateLimitWindow[], reserve = 0): number {
  const full = windows.filter(({ remaining }) => remaining <= reserve);
  return Math.max(0, ...full.map(({ resetAt }) => resetAt.getTime() - Date.now()));
}
