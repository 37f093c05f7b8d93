import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, resolve } from "node:path";
import type { CheckedExchange } from "../exchange.js";
import { type ReportFormat, renderReport } from "./formats.js";

/** A report that cannot be written; the message says where, and what to do. */
export class ReportError extends Error {
  override readonly name = "ReportError";
}

/**
 * Writes a report, whole or not at all; `renderReport` says what `source` and `cutOff` are. Throws ReportError when it cannot be
 * written.
 */
export function writeReport(
  format: ReportFormat,
  file: string,
  exchanges: readonly CheckedExchange[],
  source: string,
  cutOff = 0,
): void {
  const report = renderReport(format, exchanges, source, cutOff);
  orReportError(file, () => {
    const { path, isDevice } = targetOf(file);
    if (isDevice) return writeFileSync(path, report);
    makeFolders(missingFolders(dirname(path)));
    write(path, report, (part) => renameSync(part, path));
  });
}

/** Throws ReportError if a report cannot be written to `file`. Leaves nothing behind, neither a file nor a folder. */
export function probeReport(file: string): void {
  orReportError(file, () => {
    const { path, isDevice } = targetOf(file);
    if (isDevice) return accessSync(path, constants.W_OK);
    const missing = missingFolders(dirname(path));
    try {
      makeFolders(missing);
      write(path, "", () => {});
    } finally {
      for (const folder of missing.filter((one) => existsSync(one))) rmdirSync(folder);
    }
  });
}

/** Where a report is written: to the file that a link leads to, and directly to a device such as /dev/stdout. */
function targetOf(file: string): { path: string; isDevice: boolean } {
  const path = resolve(file);
  if (!existsSync(path)) return { path, isDevice: false };
  const stats = statSync(path);
  if (stats.isDirectory()) throw Object.assign(new Error("a folder"), { code: "EISDIR" });
  return stats.isFile() ? { path: realpathSync(path), isDevice: false } : { path, isDevice: true };
}

/** Writes to a temporary file beside `path`, passes it to `done`, and removes what is left of it. */
function write(path: string, content: string, done: (part: string) => void): void {
  const part = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(part, content);
    done(part);
  } finally {
    rmSync(part, { force: true });
  }
}

/** One by one: `recursive` of Node never ends below /proc, where no folder can be made. */
function makeFolders(folders: string[]): void {
  for (const folder of folders.toReversed()) {
    try {
      mkdirSync(folder);
    } catch (error) {
      // Another run has made it meanwhile.
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  }
}

/** The folders that a path needs and that do not exist, the deepest first. */
const missingFolders = (folder: string): string[] =>
  existsSync(folder) ? [] : [folder, ...missingFolders(dirname(folder))];

function orReportError(file: string, run: () => void): void {
  try {
    run();
  } catch (error) {
    const { code } = error as { code?: string };
    throw new ReportError(`The report cannot be written to ${file} (${code}): give --report-file another path.`);
  }
}
