import { createServer } from "node:net";
import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { Problem } from "@mangopay-sca/tooling/problem";
import { onStop } from "./on-stop.ts";

type ErrorClass = abstract new (...args: never[]) => Error;

/**
 * Runs a command. For a Problem, or an error of one of the `expected` classes, it prints only the message and sets exit code 1.
 */
export async function runCommand(main: () => Promise<void>, ...expected: ErrorClass[]): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Error && [Problem, ...expected].some((known) => error instanceof known))) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** Files on the command line are named from where the person stands, and npm goes to the root first. */
export const goWhereCalled = () => process.chdir(process.env.INIT_CWD ?? ".");

/** For a command without options: --help prints what it does and ends the process; anything else is an error. */
export function takesNoOptions(command: string, whatItDoes: string): void {
  const [option] = process.argv.slice(2);
  if (option === undefined) return;
  if (option === "--help") {
    console.log(`${command}: ${whatItDoes} It has no options.`);
    process.exit(0);
  }
  console.error(`${command} does not take ${option}: it has no options.`);
  process.exit(1);
}

/** The options of a command line. An unknown one is a Problem that shows the usage. */
export function readOptions<const Options extends ParseArgsOptionsConfig>(options: Options, usage: string) {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    throw new Problem(`${(error as Error).message}\n\n${usage}`);
  }
}

/** The port from the flag, the environment variable or the default. */
export function readPort(flag: string, given: string | undefined, variable: string, standard: number): number {
  const text = given ?? process.env[variable] ?? String(standard);
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new Problem(`"${text}" is not a port: give --${flag} (or ${variable}) a number from 0 to 65535.`);
}

/** The Problem that another process listens on the port. */
export const portTaken = (port: number, server: string, flag: string, variable: string) =>
  new Problem(`Port ${port} is taken: choose another one for the ${server} with --${flag} or ${variable}.`);

/** Whether a port of the loopback interface can be listened on. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
      .once("error", () => resolve(false))
      .listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}

/** Resolves when Ctrl-C is pressed or the process is asked to end; a second Ctrl-C ends the process at once. */
export const untilStopped = () => new Promise<void>((resolve) => void onStop(() => resolve()));
