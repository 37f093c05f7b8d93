import { createRequire } from "node:module";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { createChecker } from "./check-exchange.js";
import type { CheckedExchange } from "./exchange.js";
import { type ReportFormat, reportFormats, writeReport } from "./report.js";
import type { OpenApi } from "./spec.js";
import { readTraffic } from "./traffic.js";
import { TrafficError } from "./traffic-error.js";

const usage = `Usage: sca-contract check FILE [--report junit|json|sarif --report-file FILE]

Holds recorded traffic against the contract and prints where it breaks it, by operation and pointer.
Nothing of the traffic is printed or written but names of members and kinds of values.
  FILE           a HAR file, or NDJSON with an exchange on each line:
                 {"request": {"method", "url", "headers", "body"}, "response": {"status", "headers", "body"}}
  --report       write a report too: junit, json or sarif
  --report-file  where to
  --help         this text`;

/** Runs `sca-contract`; returns the exit code, 1 when there was a violation. Throws TrafficError for wrong arguments. */
export function check(args: string[]): number {
  const { values, positionals } = readArguments(args);
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const [command, file, ...rest] = positionals;
  if (command !== "check" || file === undefined || rest.length > 0) {
    throw new TrafficError(`Which traffic should be checked? Say: sca-contract check FILE.\n\n${usage}`);
  }
  const format = values.report as ReportFormat | undefined;
  if ((format === undefined) !== (values["report-file"] === undefined) || (format && !reportFormats.includes(format))) {
    throw new TrafficError(`A report needs --report ${reportFormats.join(" or ")} and --report-file FILE.`);
  }
  const reportFile = values["report-file"];
  if (reportFile === "" || (reportFile && resolve(reportFile) === resolve(file))) {
    throw new TrafficError("The report needs a file of its own: give --report-file another path.");
  }
  const spec = createRequire(import.meta.url)("@mangopay-sca/spec/openapi.json") as OpenApi;
  const traffic = readTraffic(file);
  // Browsers leave credentials out of what they save, unless told otherwise.
  const isSanitized = traffic.every(({ request }) => request.headers.authorization === undefined);
  const all = traffic.map(createChecker(spec)).map((one) => (isSanitized ? withoutSecurity(one) : one));
  const exchanges = all.filter(({ operationId }) => operationId !== undefined);
  if (exchanges.length === 0) {
    throw new TrafficError(
      `None of the ${all.length} exchanges in ${file} is a call of the contract: record calls to /v2.01/…, or give another file.`,
    );
  }
  for (const line of linesOf(exchanges)) console.log(line);
  if (isSanitized)
    console.log("No request has an Authorization header, as in a sanitized recording: it was not asked for.");
  const broken = exchanges.filter(({ violations }) => violations.length > 0).length;
  const others = all.length - exchanges.length;
  console.log(
    `Exchanges checked: ${exchanges.length}; breaking the contract: ${broken}; of no operation in it: ${others}.`,
  );
  if (format && reportFile) writeReport(format, reportFile, all, file);
  return broken > 0 ? 1 : 0;
}

const withoutSecurity = (exchange: CheckedExchange): CheckedExchange => ({
  ...exchange,
  violations: exchange.violations.filter(({ pointer }) => pointer !== "header/authorization"),
});

function readArguments(args: string[]) {
  const text = { type: "string" } as const;
  try {
    const options = { report: text, "report-file": text, help: { type: "boolean" } } as const;
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new TrafficError(`${(error as Error).message}\n\n${usage}`);
  }
}

/** Each thing to say once, with how often it was met, operation by operation. */
function linesOf(exchanges: CheckedExchange[]): string[] {
  const counts = new Map<string, number>();
  for (const { operationId, status, violations, undeclared } of exchanges) {
    const call = `${operationId} ${status ?? "without an answer"}`;
    const lines = [
      ...violations.map(({ direction, pointer, message, got }) => {
        const found = got === undefined ? "" : `, got ${got}`;
        return `${call} ${direction} ${pointer}: ${message}${found}`;
      }),
      ...undeclared.map(({ direction, pointer }) => `${call} ${direction} ${pointer}: not declared (no violation)`),
    ];
    for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([line, times]) => (times > 1 ? `${line} (${times} times)` : line));
}
