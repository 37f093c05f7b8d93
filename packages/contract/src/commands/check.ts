import { resolve } from "node:path";
import { parseArgs } from "node:util";
import spec from "@mangopay-sca/spec";
import { createContract } from "../contract.js";
import { linesOf, summaryOf } from "../format.js";
import { readRecording } from "../recordings/read-recording.js";
import { RecordingError } from "../recordings/recording-error.js";
import { type ReportFormat, reportFormats, writeReport } from "../reports/write-report.js";

const usage = `Usage: sca-contract check FILE [--report junit|json|sarif --report-file FILE]

Holds recorded traffic against the contract and prints where it breaks it, by operation and pointer.
Nothing of the traffic is printed or written but names of members and kinds of values.
  FILE           a HAR file, or NDJSON with an exchange on each line:
                 {"request": {"method", "url", "headers", "body"}, "response": {"status", "headers", "body"}}
  --report       write a report too: junit, json or sarif
  --report-file  where to
  --help         this text`;

/** Runs `sca-contract`; returns the exit code, 1 when there was a violation. Throws RecordingError for wrong arguments. */
export function check(args: string[]): number {
  const { values, positionals } = readArguments(args);
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const [command, file, ...rest] = positionals;
  if (command !== "check" || file === undefined || rest.length > 0) {
    throw new RecordingError(`Which traffic should be checked? Say: sca-contract check FILE.\n\n${usage}`);
  }
  const format = values.report as ReportFormat | undefined;
  if ((format === undefined) !== (values["report-file"] === undefined) || (format && !reportFormats.includes(format))) {
    throw new RecordingError(`A report needs --report ${reportFormats.join(" or ")} and --report-file FILE.`);
  }
  const reportFile = values["report-file"];
  if (reportFile === "" || (reportFile && resolve(reportFile) === resolve(file))) {
    throw new RecordingError("The report needs a file of its own: give --report-file another path.");
  }
  const all = readRecording(file).map(createContract(spec).check);
  if (
    all.every(
      ({ operationId, violations, notes }) => operationId === undefined && violations.length + notes.length === 0,
    )
  ) {
    throw new RecordingError(
      `None of the ${all.length} exchanges in ${file} is a call of the API: record calls to /v2.01/…, or give another file.`,
    );
  }
  for (const line of linesOf(all)) console.log(line);
  console.log(summaryOf(all));
  if (format && reportFile) writeReport(format, reportFile, all, file);
  return all.some(({ violations }) => violations.length > 0) ? 1 : 0;
}

function readArguments(args: string[]) {
  const text = { type: "string" } as const;
  try {
    const options = { report: text, "report-file": text, help: { type: "boolean" } } as const;
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new RecordingError(`${(error as Error).message}\n\n${usage}`);
  }
}
