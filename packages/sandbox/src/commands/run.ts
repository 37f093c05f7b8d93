import { UsageError } from "@mangopay-sca/contract/command-line";
import { ServeError } from "../node/serve-error.js";
import { StoreError } from "../store/sqlite/open-file.js";
import { sandbox } from "./sandbox.js";
import type { Terminal } from "./terminal.js";

/** Runs `mangopay-sca-sandbox`; resolves to its exit code. What its user can put right is one sentence on standard error. */
export async function run(args: string[], terminal: Terminal): Promise<number> {
  try {
    await sandbox(args[0] === "help" ? ["--help"] : args, terminal);
    return 0;
  } catch (error) {
    if (![ServeError, StoreError, UsageError].some((known) => error instanceof known)) throw error;
    terminal.complain((error as Error).message);
    return 1;
  }
}
