#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { didYouMean, UsageError } from "./commands/arguments.js";
import { check } from "./commands/check.js";
import { messageOf } from "./commands/message-of.js";
import { proxy } from "./commands/proxy.js";

const commands: Record<string, (args: string[]) => Promise<void>> = { check, proxy };

const usage = `Usage: sca-contract COMMAND

Checks HTTP traffic with the Mangopay API against the contract for strong customer authentication.
  check FILE...  checks recorded traffic, HAR or NDJSON
  proxy          checks live traffic, and passes it on
  --version      the version of this program
  --help         this text; sca-contract COMMAND --help has the options of a command`;

async function run([command = "", ...rest]: string[]): Promise<void> {
  if (["help", "--help", "-h"].includes(command)) return console.log(usage);
  if (command === "--version") return console.log(versionOf(new URL("../package.json", import.meta.url)));
  const known = Object.hasOwn(commands, command) ? commands[command] : undefined;
  if (known) return known(rest);
  const sentence =
    command === "" ? "Missing command." : `Unknown command "${command}"${didYouMean(command, Object.keys(commands))}`;
  throw new UsageError(`${sentence}\n\n${usage}`);
}

const versionOf = (manifest: URL) => (JSON.parse(readFileSync(manifest, "utf8")) as { version: string }).version;

/**
 * A reader such as `head` may close the output early. The command still writes its report and sets its exit code. Output that cannot be
 * written for another reason, such as a full disk, ends it.
 */
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", ({ code }: NodeJS.ErrnoException) => {
    if (code === "EPIPE") return;
    console.error(`The output cannot be written (${code}): redirect it to another file or disk.`);
    process.exit(1);
  });
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
