import type { CheckedExchange, Finding } from "./exchange.js";

/** A finding of an exchange as a line of text: `enrollUser 200 response body/x: must be string, got an integer`. */
export function describe(
  exchange: Pick<CheckedExchange, "operationId" | "method" | "path" | "status">,
  finding: Finding,
) {
  const { operationId, method, path, status } = exchange;
  const { direction, pointer, expectation, got } = finding;
  const call = `${operationId ?? `${method} ${path}`} ${status ?? "without a response"}`;
  return `${call} ${direction} ${pointer}: ${expectation}${got === undefined ? "" : `, got ${got}`}`;
}

/** Every violation and every note of exchanges once, with how often it was found. */
export function linesOf(exchanges: readonly CheckedExchange[]): string[] {
  const counts = new Map<string, number>();
  for (const exchange of exchanges) {
    for (const level of ["violation", "note"] as const) {
      for (const finding of exchange[`${level}s`]) {
        const line = `${level}: ${describe(exchange, finding)}`;
        counts.set(line, (counts.get(line) ?? 0) + 1);
      }
    }
  }
  return [...counts]
    .toSorted(([a], [b]) => Number(b.startsWith("v")) - Number(a.startsWith("v")) || (a < b ? -1 : 1))
    .map(([line, times]) => (times > 1 ? `${line} (${times} times)` : line));
}

/** `3 exchanges checked, 1 with violations, 14 outside the spec.` */
export function summaryOf(exchanges: readonly CheckedExchange[]): string {
  const isOutside = ({ operationId, violations, notes }: CheckedExchange) =>
    operationId === undefined && violations.length === 0 && notes.length === 0;
  const outside = exchanges.filter(isOutside).length;
  const broken = exchanges.filter(({ violations }) => violations.length > 0).length;
  const noted = exchanges.filter(({ notes }) => notes.length > 0).length;
  const checked = exchanges.length - outside;
  return `${checked} ${checked === 1 ? "exchange" : "exchanges"} checked, ${broken} with violations, ${noted} with notes, ${outside} outside the spec.`;
}
