#!/usr/bin/env node
import { UsageError } from "@mangopay-sca/contract/command-line";
import { list } from "./commands/list.js";
import { mock } from "./commands/mock.js";
import { usage } from "./commands/usage.js";
import { MockError } from "./errors.js";

const args = process.argv.slice(2);
const [command = "", ...rest] = args;

/** A reader such as `head` may close the output early. The mock goes on serving. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

try {
  if (command === "list") list(rest);
  else if (command === "help") console.log(usage);
  else if (command === "" || command.startsWith("-")) await mock(args);
  else {
    throw new UsageError(`Unknown command "${command}". Run without a command to start the mock, or use \`list\`.`);
  }
} catch (error) {
  if (!(error instanceof MockError || error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
