import { UsageError } from "@mangopay-sca/contract/command-line";
import { MockError } from "../errors.js";
import { list } from "./list.js";
import { mock } from "./mock.js";
import type { Terminal } from "./terminal.js";
import { usage } from "./usage.js";

/** Runs `mangopay-sca-mock`; resolves to its exit code. What its user can put right is one sentence on standard error. */
export async function run(args: string[], terminal: Terminal): Promise<number> {
  const [command = "", ...rest] = args;
  try {
    if (command === "list") list(rest, terminal);
    else if (command === "help") terminal.print(usage);
    else if (command === "" || command.startsWith("-")) await mock(args, terminal);
    else {
      throw new UsageError(`Unknown command "${command}". Run without a command to start the mock, or use \`list\`.`);
    }
    return 0;
  } catch (error) {
    if (!(error instanceof MockError || error instanceof UsageError)) throw error;
    terminal.complain(error.message);
    return 1;
  }
}
