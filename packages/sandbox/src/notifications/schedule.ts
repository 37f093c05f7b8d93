const [minute, hour] = [60_000, 3_600_000];

/** When a notification is sent again, after its first attempt: every 10 minutes for an hour, then every 8 hours for 3 days. */
export const retryOffsets: readonly number[] = [
  ...Array.from({ length: 6 }, (_, n) => (n + 1) * 10 * minute),
  ...Array.from({ length: 9 }, (_, n) => hour + (n + 1) * 8 * hour),
];

/** How many failures in a row are alerted by mail (C54). */
export const alertedFailures: readonly number[] = [25, 50, 75, 100];
/** With as many, a hook is INVALID. */
export const mostFailures = 100;

/** When the next attempt is due; undefined after the last one. */
export function nextAttempt(attempts: readonly { at: number }[]): number | undefined {
  const offset = retryOffsets[attempts.length - 1];
  const first = attempts[0]?.at;
  return offset === undefined || first === undefined ? undefined : first + offset;
}
