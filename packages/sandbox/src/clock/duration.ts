const units = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** A span of time: milliseconds, or a text such as `10m`, `1h 30m`, `45d`. */
export type Duration = number | string;

/** A duration in milliseconds. Throws RangeError for an invalid or a negative one. */
export function milliseconds(duration: Duration): number {
  const total = typeof duration === "number" ? duration : read(duration);
  if (Number.isFinite(total) && total >= 0) return total;
  throw new RangeError(
    `${JSON.stringify(duration)} is not a duration: give milliseconds, or a text such as "10m" or "1h 30m".`,
  );
}

function read(text: string): number {
  const parts = [...text.trim().matchAll(/(\d+(?:\.\d+)?)\s*(ms|s|m|h|d)\s*/gy)];
  const length = parts.reduce((sum, [part]) => sum + part.length, 0);
  if (parts.length === 0 || length !== text.trim().length) return Number.NaN;
  return parts.reduce((sum, [, number, unit]) => sum + Number(number) * units[unit as keyof typeof units], 0);
}
