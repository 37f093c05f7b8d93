import { text } from "node:stream/consumers";
import spec from "@mangopay-sca/spec";
import { createContract } from "../contract.js";
import type { CheckedExchange, Exchange } from "../exchange.js";
import { isOutside, summaryOf } from "../format.js";
import { parseRecording, readRecording } from "../recordings/read-recording.js";
import { RecordingError } from "../recordings/recording-error.js";
import { type ReportFormat, renderReport, reportFormats } from "../reports/formats.js";
import { probeReport, writeReport } from "../reports/write-report.js";
import { fileNeedsFormat, oneOf, readArguments, UsageError } from "./arguments.js";
import { type Host, print } from "./host.js";
import { isSameFile } from "./same-file.js";

const usage = `Usage: sca-contract check FILE... [--report FORMAT] [--report-file FILE] [--fail-on LEVEL] [--show-names]

Checks recorded traffic against the contract, and prints each violation and note with its operation and its place.
It never prints or writes values of the traffic, only names from the spec and kinds of values.
  FILE           a HAR file, or NDJSON with an exchange on each line:
                 {"request": {"method", "url", "headers", "body"}, "response": {"status", "headers", "body"}}
                 - reads standard input
  --report       ${reportFormats.join(", ")}; text by default
  --report-file  file to write the report to (requires --report); by default, standard output
  --fail-on      the level that makes the exit code 1: violation (the default) or note
  --show-names   print undeclared names too; by default only those that are close to a declared one
  --help         this text`;

const options = {
  report: { type: "string" },
  "report-file": { type: "string" },
  "fail-on": { type: "string" },
  "show-names": { type: "boolean" },
} as const;

/** Runs `sca-contract check`; sets the exit code to 1 when something was found at the level of `--fail-on`. */
export async function check(args: string[], host: Host): Promise<void> {
  const { values, positionals: files } = readArguments(args, options, usage);
  if (values.help) return print(host.stdout, usage);
  const format = oneOf("report", values.report ?? "text", reportFormats);
  const failOn = oneOf("fail-on", values["fail-on"] ?? "violation", ["violation", "note"] as const);
  if (files.length === 0) throw new UsageError("check needs a file: sca-contract check FILE.");
  const reportFile = values["report-file"];
  if (reportFile !== undefined && values.report === undefined) throw new UsageError(fileNeedsFormat);
  if (reportFile !== undefined) probe(reportFile, files);
  const contract = createContract(spec, { showNames: values["show-names"] });
  let cutOff = 0;
  const onCutOff = () => {
    cutOff += 1;
  };
  const recorded = await Promise.all(files.map((file) => exchangesOf(host, file, onCutOff)));
  const checked = recorded.flat().map(contract.check);
  if (checked.every(isOutside)) throw nothingToCheck(files);
  const source = files.join(", ");
  printReport(host, checked, reportFile === undefined ? format : "text", source, cutOff);
  if (reportFile !== undefined) writeReport(format, reportFile, checked, source, cutOff);
  const isFailed = checked.some(
    ({ violations, notes }) => violations.length > 0 || (failOn === "note" && notes.length > 0),
  );
  host.exitCode = isFailed ? 1 : 0;
}

function probe(reportFile: string, files: string[]): void {
  if (reportFile === "" || files.some((file) => isSameFile(file, reportFile))) {
    throw new UsageError("--report-file must not be empty or one of the input files: give it another path.");
  }
  probeReport(reportFile);
}

const exchangesOf = async ({ stdin }: Host, file: string, onCutOff: () => void): Promise<Exchange[]> =>
  file === "-" ? parseRecording(await text(stdin), "standard input", onCutOff) : readRecording(file, onCutOff);

/** A report on standard output may be read by a program, so the summary goes to standard error. */
function printReport(
  host: Host,
  checked: CheckedExchange[],
  format: ReportFormat,
  source: string,
  cutOff: number,
): void {
  host.stdout.write(renderReport(format, checked, source, cutOff));
  if (format !== "text" && format !== "github") print(host.stderr, summaryOf(checked, cutOff));
}

const nothingToCheck = (files: string[]) =>
  new RecordingError(
    `${files.join(", ")} ${files.length === 1 ? "contains" : "contain"} no calls to the API: record calls to /v2.01/…, or give another file.`,
  );
