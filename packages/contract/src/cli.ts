#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { nearest, UsageError } from "./commands/arguments.js";
import { check } from "./commands/check.js";
import { RecordingError } from "./recordings/recording-error.js";
import { ReportError } from "./reports/write-report.js";

// proxy is the next command: commands/proxy.ts.
const commands: Record<string, (args: string[]) => Promise<void>> = { check };

const usage = `Usage: sca-contract COMMAND

Checks HTTP traffic with the Mangopay API against the contract for strong customer authentication.
  check FILE...  checks recorded traffic, HAR or NDJSON
  --version      the version of this program
  --help         this text; sca-contract COMMAND --help has the options of a command`;

async function run([command = "", ...rest]: string[]): Promise<void> {
  if (["help", "--help", "-h"].includes(command)) return console.log(usage);
  if (command === "--version") return console.log(versionOf(new URL("../package.json", import.meta.url)));
  const known = Object.hasOwn(commands, command) ? commands[command] : undefined;
  if (known) return known(rest);
  const sentence = command === "" ? "sca-contract needs a command" : `"${command}" is not a command`;
  throw new UsageError(`${sentence}${nearest(command, Object.keys(commands))}.\n\n${usage}`);
}

const versionOf = (manifest: URL) => (JSON.parse(readFileSync(manifest, "utf8")) as { version: string }).version;

/** Who reads the output may stop, as head does; the check goes on, for its report and its exit code. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}

/** The message of an unexpected error may quote the traffic, so only its kind and its place are printed. */
function messageOf(error: unknown): string {
  const isExpected = [UsageError, RecordingError, ReportError].some((expected) => error instanceof expected);
  const { name, message, stack = "" } = error as Error;
  if (isExpected) return message;
  const frames = stack.split("\n").filter((line) => /^\s+at /.test(line));
  return [`sca-contract failed (${name}): please report it with these lines.`, ...frames].join("\n");
}
