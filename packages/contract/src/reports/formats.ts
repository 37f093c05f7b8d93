import type { CheckedExchange } from "../exchange.js";
import { toGithub } from "./github.js";
import { toJson } from "./json.js";
import { toJunit } from "./junit.js";
import { toSarif } from "./sarif.js";
import { toText } from "./text.js";

const formats = { text: toText, json: toJson, junit: toJunit, sarif: toSarif, github: toGithub };

export type ReportFormat = keyof typeof formats;
export const reportFormats = Object.keys(formats) as ReportFormat[];

/**
 * A report as text. `source` is where the exchanges come from: a file or an address. `cutOff`, for the summary, is how many lines of
 * the recordings were cut off.
 */
export const renderReport = (
  format: ReportFormat,
  exchanges: readonly CheckedExchange[],
  source: string,
  cutOff = 0,
): string => formats[format](exchanges, source, cutOff);
