import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { ScaError } from "@mangopay-sca/client";
import { MockError } from "@mangopay-sca/mock";
import { Problem } from "./problem.ts";

export { Problem } from "./problem.ts";

/** Runs a command. What goes wrong for a known reason is said in one sentence, with exit code 1 and no stack. */
export async function runCommand(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Problem || error instanceof MockError || error instanceof ScaError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** The options of a command line. An unknown one is a Problem that shows the usage. */
export function readOptions<const Options extends ParseArgsOptionsConfig>(options: Options, usage: string) {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    throw new Problem(`${(error as Error).message}\n\n${usage}`);
  }
}

/** The port that a flag, else a variable of the environment, else the project's habit gives. */
export function readPort(flag: string, given: string | undefined, variable: string, habit: number): number {
  const text = given ?? process.env[variable] ?? String(habit);
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new Problem(`"${text}" is not a port: give --${flag} (or ${variable}) a number from 0 to 65535.`);
}

/** Resolves when Ctrl-C is pressed or the process is asked to end. */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => resolve());
  });
}
