import type { CheckedExchange } from "../exchange.js";
import { describe, isOutside } from "../format.js";

/**
 * JUnit's XML, as Jenkins and GitLab read it: a test case for each exchange, which fails when it has violations; notes are its
 * output. These tools read one failure of a test case, so it holds all violations.
 */
export function toJunit(exchanges: readonly CheckedExchange[], source: string): string {
  const checked = exchanges.filter((exchange) => !isOutside(exchange));
  const failed = checked.filter(({ violations }) => violations.length > 0).length;
  const cases = checked.map((exchange, n) => toCase(exchange, n + 1));
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuite name="${escapeXml(source)}" tests="${checked.length}" failures="${failed}">
${cases.join("")}</testsuite>
`;
}

function toCase(exchange: CheckedExchange, number: number): string {
  const { operationId = "unknown operation", method, path, status, line, entry } = exchange;
  const place = line === undefined ? `entry ${entry ?? number}` : `line ${line}`;
  const name = `${method} ${path} ${status ?? "without a response"}, ${place}`;
  const violations = exchange.violations.map((violation) => describe(exchange, violation));
  const notes = exchange.notes.map((note) => `note: ${describe(exchange, note)}`);
  const more = violations.length > 1 ? ` (and ${violations.length - 1} more)` : "";
  const failure = `    <failure message="${escapeXml(`${violations[0]}${more}`)}">${escapeXml(violations.join("\n"))}</failure>\n`;
  const output = `    <system-out>${escapeXml(notes.join("\n"))}</system-out>\n`;
  return `  <testcase classname="${escapeXml(operationId)}" name="${escapeXml(name)}">
${violations.length > 0 ? failure : ""}${notes.length > 0 ? output : ""}  </testcase>
`;
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text for XML 1.0, which has no way to write most control characters and half a surrogate pair. */
const escapeXml = (text: string) =>
  text
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "\uFFFD")
    .replaceAll(/[&<>"]/g, (character) => entities[character] as string);
