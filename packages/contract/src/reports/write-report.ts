import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { CheckedExchange } from "../exchange.js";
import { describe } from "../format.js";
import { toSarif } from "./sarif.js";
import { RecordingError } from "../recordings/recording-error.js";

const formats = {
  junit: toJunit,
  json: (exchanges: readonly CheckedExchange[]) => `${JSON.stringify(exchanges, null, 2)}\n`,
  sarif: toSarif,
};

export type ReportFormat = keyof typeof formats;
export const reportFormats = Object.keys(formats) as ReportFormat[];

/**
 * Writes a report, whole or not at all. `source` is where the exchanges come from: a file or an address. Throws RecordingError
 * when there is no place for it.
 */
export function writeReport(format: ReportFormat, file: string, exchanges: readonly CheckedExchange[], source: string) {
  const whole = formats[format](exchanges, source);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.tmp`, whole);
    renameSync(`${file}.tmp`, file);
  } catch (error) {
    rmSync(`${file}.tmp`, { force: true });
    throw new RecordingError(
      `The report cannot be written to ${file} (${(error as { code?: string }).code}): give --report-file another path.`,
    );
  }
}

/** A test case for each exchange, which fails when it breaks the spec. */
export function toJunit(exchanges: readonly CheckedExchange[], source: string): string {
  const failed = exchanges.filter(({ violations }) => violations.length > 0).length;
  const cases = exchanges.map((exchange) => {
    const { operationId, method, path, status, violations } = exchange;
    const name = escapeXml(`${method} ${path} ${status ?? "without a response"}`);
    const failures = violations.map((violation) => `    <failure message="${escapeXml(describe(exchange, violation))}"/>
`);
    return `  <testcase classname="${escapeXml(operationId ?? "unknown operation")}" name="${name}">\n${failures.join("")}  </testcase>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuite name="${escapeXml(source)}" tests="${exchanges.length}" failures="${failed}">
${cases.join("")}</testsuite>
`;
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** Text for an attribute in XML, which has no way to write most control characters. */
export const escapeXml = (text: string) =>
  text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? "").replaceAll(/\p{Cc}/gu, " ");
