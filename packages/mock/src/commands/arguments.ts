import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { MockError, PortTakenError } from "../errors.js";

/** The options of a command line. One that does not exist is a MockError that shows the usage. */
export function readOptions<const Options extends ParseArgsOptionsConfig>(
  args: string[],
  options: Options,
  usage: string,
) {
  try {
    return parseArgs({ args, options: { ...options, help: { type: "boolean" } } }).values;
  } catch (error) {
    throw new MockError(`${(error as Error).message}\n\n${usage}`);
  }
}

/** The port that a flag, else a variable of the environment, else habit gives. */
export function readPort(given: string | undefined, variable: string, habit: number): number {
  const text = given ?? process.env[variable] ?? String(habit);
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new MockError(`"${text}" is not a port: give --port (or ${variable}) a number from 0 to 65535.`);
}

/** Says how to choose another port when this one is taken. */
export function orTaken(port: number, variable: string) {
  return (error: unknown): never => {
    if (!(error instanceof PortTakenError)) throw error;
    throw new PortTakenError(port, `choose another one with --port or ${variable}`);
  };
}

/** Closes a server on Ctrl-C. */
export function closeOnSignal({ close }: { close(): Promise<void> }, then: () => void = () => {}): void {
  let closing = false;
  const end = () => {
    // A second signal must neither close twice nor cut the first one short.
    if (!closing) void close().then(then);
    closing = true;
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, end);
}
