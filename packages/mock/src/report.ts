import { type CheckedExchange, type ReportFormat, reportFormats, writeReport } from "@mangopay-sca/contract";
import { MockError } from "./errors.js";

/** A function that writes a report to a file, or undefined when none is wanted. Throws MockError for half a wish. */
export function readReport(format: string | undefined, file: string | undefined) {
  if (format === undefined && file === undefined) return undefined;
  const known = reportFormats.find((name) => name === format) as ReportFormat | undefined;
  if (!known || file === undefined) {
    throw new MockError(`A report needs --report ${reportFormats.join(" or ")} and --report-file FILE.`);
  }
  return (exchanges: CheckedExchange[]) => writeReport(known, file, exchanges, "validation proxy");
}
