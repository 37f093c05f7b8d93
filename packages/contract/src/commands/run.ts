import { readFileSync } from "node:fs";
import { didYouMean, UsageError } from "./arguments.js";
import { check } from "./check.js";
import { type Host, print } from "./host.js";
import { messageOf } from "./message-of.js";
import { proxy } from "./proxy.js";

const commands: Record<string, (args: string[], host: Host) => Promise<void>> = { check, proxy };

const usage = `Usage: sca-contract COMMAND

Checks HTTP traffic with the Mangopay API against the contract for strong customer authentication.
  check FILE...  checks recorded traffic, HAR or NDJSON
  proxy          checks live traffic, and passes it on
  --version      the version of this program
  --help         this text; sca-contract COMMAND --help has the options of a command`;

/** Runs `sca-contract`. What goes wrong is a sentence on standard error, and the exit code 1. */
export async function run(args: string[], host: Host): Promise<void> {
  // A reader such as `head` may close the output early: the command still writes its report and sets its exit code. Output that
  // cannot be written for another reason, such as a full disk, ends it.
  for (const stream of [host.stdout, host.stderr]) {
    stream.on("error", ({ code }: NodeJS.ErrnoException) => {
      if (code === "EPIPE") return;
      print(host.stderr, `The output cannot be written (${code}): redirect it to another file or disk.`);
      host.exitCode = 1;
      host.exit();
    });
  }
  try {
    await runCommand(args, host);
  } catch (error) {
    print(host.stderr, messageOf(error));
    host.exitCode = 1;
  }
}

async function runCommand([command = "", ...rest]: string[], host: Host): Promise<void> {
  if (["help", "--help", "-h"].includes(command)) return print(host.stdout, usage);
  if (command === "--version") return print(host.stdout, version());
  const known = Object.hasOwn(commands, command) ? commands[command] : undefined;
  if (known) return known(rest, host);
  const sentence =
    command === "" ? "Missing command." : `Unknown command "${command}"${didYouMean(command, Object.keys(commands))}`;
  throw new UsageError(`${sentence}\n\n${usage}`);
}

function version(): string {
  const manifest = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}
