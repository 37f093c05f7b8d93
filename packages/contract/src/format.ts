import type { CheckedExchange, Finding, Unrecorded } from "./exchange.js";

type Level = "violation" | "note";

/** A finding, and how often it was made. */
export interface DistinctFinding {
  level: Level;
  description: string;
  times: number;
  /** The first exchange that it was made in. */
  exchange: CheckedExchange;
  finding: Finding;
}

/** A finding of an exchange as a line of text: `enrollUser 200 response body/x: must be string, got an integer`. */
export function describe(
  exchange: Pick<CheckedExchange, "operationId" | "method" | "path" | "status">,
  finding: Finding,
): string {
  const { direction, pointer, expectation, got } = finding;
  const place = pointer === direction ? direction : `${direction} ${pointer}`;
  const line = `${nameOf(exchange)} ${place}: ${expectation}${got === undefined ? "" : `, got ${got}`}`;
  return line.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, escaped);
}

/** A name from traffic may have control characters, which terminals and log viewers obey. */
const escaped = (character: string) => `\\u{${character.codePointAt(0)?.toString(16)}}`;

function nameOf({
  operationId,
  method,
  path,
  status,
}: Pick<CheckedExchange, "operationId" | "method" | "path" | "status">) {
  return `${operationId ?? `${method} ${path}`} ${status ?? "without a response"}`;
}

/** Every violation and every note of exchanges once, violations first. */
export function distinctFindings(exchanges: readonly CheckedExchange[]): DistinctFinding[] {
  const found = new Map<string, DistinctFinding>();
  for (const exchange of exchanges) {
    for (const level of ["violation", "note"] as const) {
      for (const finding of exchange[`${level}s`]) {
        const description = describe(exchange, finding);
        const known = found.get(level + description);
        if (known) known.times += 1;
        else found.set(level + description, { level, description, times: 1, exchange, finding });
      }
    }
  }
  const rank = ({ level }: DistinctFinding) => (level === "violation" ? 0 : 1);
  return [...found.values()].toSorted((a, b) => rank(a) - rank(b) || (a.description < b.description ? -1 : 1));
}

/** Every violation and every note of exchanges as a line of text, with how often it was found. */
export const linesOf = (exchanges: readonly CheckedExchange[]): string[] =>
  distinctFindings(exchanges).map((found) => `${found.level}: ${withTimes(found)}`);

export const withTimes = ({ description, times }: DistinctFinding): string =>
  times > 1 ? `${description} (${times} times)` : description;

/** Whether an exchange is not a call of the API that the spec describes. */
export const isOutside = ({ operationId, violations, notes }: CheckedExchange): boolean =>
  operationId === undefined && violations.length === 0 && notes.length === 0;

/**
 * `3 exchanges checked, 1 with violations, 0 with notes, 14 outside the spec.`, and what could not be checked. `cutOff` is how many
 * lines of the recordings were cut off.
 */
export function summaryOf(exchanges: readonly CheckedExchange[], cutOff = 0): string {
  const count = (test: (exchange: CheckedExchange) => boolean) => exchanges.filter(test).length;
  const outside = count(isOutside);
  const broken = count(({ violations }) => violations.length > 0);
  const noted = count(({ notes }) => notes.length > 0);
  const checked = exchanges.length - outside;
  const summary = `${many(checked, "exchange")} checked, ${broken} with violations, ${noted} with notes, ${outside} outside the spec${cutOff > 0 ? `, ${many(cutOff, "line")} cut off` : ""}.`;
  const left = (...parts: Unrecorded[]) =>
    exchanges.flatMap(({ unrecorded = [] }) => unrecorded.filter((part) => parts.includes(part))).length;
  const headers = left("request header/authorization");
  const bodies = left("request body", "response body");
  const missing = [
    ...(headers > 0 ? [many(headers, "Authorization header")] : []),
    ...(bodies > 0 ? [many(bodies, "body", "bodies")] : []),
  ];
  return missing.length === 0 ? summary : `${summary} Not recorded, so not checked: ${missing.join(", ")}.`;
}

const many = (count: number, one: string, more = `${one}s`) => `${count} ${count === 1 ? one : more}`;
