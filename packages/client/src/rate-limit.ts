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

const minutes = [15, 30, 60, 1440] as const;

/** The windows that an answer's headers describe, shortest first; empty when they are missing or malformed. */
export function parseRateLimit(headers: Pick<Headers, "get">): RateLimitWindow[] {
  const [calls, remaining, reset] = ["x-ratelimit", "x-ratelimit-remaining", "x-ratelimit-reset"].map((name) =>
    // The documentation shows the lists with a dot at their end.
    (headers.get(name) ?? "")
      .split(",")
      .map((value) => (value.trim() === "" ? Number.NaN : Number.parseInt(value, 10))),
  ) as [number[], number[], number[]];
  const windows = minutes.map((length, n) => ({
    minutes: length,
    calls: calls[n] ?? Number.NaN,
    remaining: remaining[n] ?? Number.NaN,
    resetAt: new Date((reset[n] ?? Number.NaN) * 1000),
  }));
  const complete = windows.every(
    (window) => window.calls >= 0 && window.remaining >= 0 && window.resetAt.getTime() > 0,
  );
  return complete ? windows : [];
}

/** How long until no window is full any more, in milliseconds; undefined when the windows do not tell. */
export function waitForWindows(windows: readonly RateLimitWindow[], reserve = 0): number | undefined {
  const full = windows.filter(({ remaining }) => remaining <= reserve);
  if (full.length === 0) return undefined;
  return Math.max(0, ...full.map(({ resetAt }) => resetAt.getTime() - Date.now()));
}
