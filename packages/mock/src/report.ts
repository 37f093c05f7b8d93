import { renameSync, writeFileSync } from "node:fs";
import { MockError } from "./errors.js";
import type { CheckedExchange } from "./exchange.js";

const formats: Record<string, (exchanges: CheckedExchange[]) => string> = {
  json: (exchanges) => `${JSON.stringify(exchanges, null, 2)}\n`,
  junit: toJunit,
};

/** A function that writes a report to a file, or undefined when none is wanted. Throws MockError for half a wish. */
export function readReport(format: string | undefined, file: string | undefined) {
  if (format === undefined && file === undefined) return undefined;
  const write = formats[format ?? ""];
  if (!write || file === undefined) {
    throw new MockError(`A report needs --report ${Object.keys(formats).join(" or ")} and --report-file FILE.`);
  }
  return (exchanges: CheckedExchange[]) => {
    writeFileSync(`${file}.tmp`, write(exchanges));
    renameSync(`${file}.tmp`, file);
  };
}

/** A test case for each exchange, which fails when it breaks the spec. */
export function toJunit(exchanges: CheckedExchange[]): string {
  const failed = exchanges.filter(({ violations }) => violations.length > 0).length;
  const cases = exchanges.map(({ operationId, method, path, status, violations }) => {
    const name = escapeXml(`${method} ${path} ${status}`);
    const failures = violations.map(
      ({ direction, pointer, message }) =>
        `    <failure message="${escapeXml(`${direction} ${pointer}: ${message}`)}"/>\n`,
    );
    return `  <testcase classname="${escapeXml(operationId ?? "unknown operation")}" name="${name}">\n${failures.join("")}  </testcase>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuite name="validation proxy" tests="${exchanges.length}" failures="${failed}">
${cases.join("")}</testsuite>
`;
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escapeXml = (text: string) => text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? "");
