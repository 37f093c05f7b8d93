import type { Clock } from "../clock/clock.js";
import { Refusal } from "../refusal.js";
import type { Settings } from "../settings.js";

/** The four windows of the page on rate limits; they slide. */
export const windows = [
  { seconds: 900, calls: 2_300 },
  { seconds: 1_800, calls: 4_500 },
  { seconds: 3_600, calls: 8_800 },
  { seconds: 86_400, calls: 105_600 },
];
/** Calls are counted by the minute: a call each would be a hundred thousand numbers a platform. */
const bucket = 60;

export interface RateLimits {
  /** Counts a call. Returns the headers that every response has; throws Refusal beyond a window. */
  count(clientId: string): Record<string, string>;
  /** The headers without counting. */
  headers(clientId: string): Record<string, string>;
  clear(): void;
}

/** Counts the calls of each platform in the windows; of no effect unless rate limits are on. */
export function createRateLimits({ settings, clock }: { settings: Settings; clock: Clock }): RateLimits {
  const minutes = new Map<string, Map<number, number>>();

  const madeIn = (clientId: string, seconds: number): { made: number; reset: number } => {
    const now = clock.seconds();
    const from = Math.floor((now - seconds) / bucket) + 1;
    const counted = [...(minutes.get(clientId) ?? [])].filter(([minute]) => minute >= from);
    const [oldest = Math.floor(now / bucket)] = counted.map(([minute]) => minute);
    return { made: counted.reduce((sum, [, calls]) => sum + calls, 0), reset: oldest * bucket + seconds };
  };

  const headers = (clientId: string): Record<string, string> => {
    if (!settings.rateLimits) return {};
    const all = windows.map(({ seconds, calls }) => ({ ...madeIn(clientId, seconds), calls }));
    return {
      "x-ratelimit": all.map(({ made }) => made).join(", "),
      "x-ratelimit-remaining": all.map(({ made, calls }) => Math.max(0, calls - made)).join(", "),
      "x-ratelimit-reset": all.map(({ reset }) => reset).join(", "),
    };
  };

  return {
    headers,
    count(clientId) {
      if (!settings.rateLimits) return {};
      if (windows.some(({ seconds, calls }) => madeIn(clientId, seconds).made >= calls))
        throw new Refusal("rate_limit");
      const minute = Math.floor(clock.seconds() / bucket);
      const counted = minutes.get(clientId) ?? new Map<number, number>();
      for (const old of counted.keys()) if (old * bucket < clock.seconds() - 86_400) counted.delete(old);
      counted.set(minute, (counted.get(minute) ?? 0) + 1);
      minutes.set(clientId, counted);
      return headers(clientId);
    },
    clear: () => minutes.clear(),
  };
}
