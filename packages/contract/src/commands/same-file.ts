import { type BigIntStats, fstatSync, statSync } from "node:fs";

/**
 * Whether a report would be written over a recording: they are one file, by whatever paths or links. A recording of `-` is standard
 * input, which may be a file too.
 */
export function isSameFile(recording: string, report: string): boolean {
  const one = statsOf(recording === "-" ? 0 : recording);
  const other = statsOf(report);
  // Both may be the same terminal.
  return other?.isFile() === true && one?.dev === other.dev && one.ino === other.ino;
}

/** Undefined for a file that cannot be opened: reading or writing it reports why. */
function statsOf(file: string | number): BigIntStats | undefined {
  try {
    return typeof file === "number" ? fstatSync(file, { bigint: true }) : statSync(file, { bigint: true });
  } catch {
    return undefined;
  }
}
