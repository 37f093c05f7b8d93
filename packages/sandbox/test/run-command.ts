import { onTestFinished } from "vitest";
import { run } from "../src/commands/run.ts";

/** Runs a command in this process; it is interrupted when the test is over. */
export function runCommand(...args: string[]) {
  const [printed, complained]: [string[], string[]] = [[], []];
  const interrupt = new AbortController();
  const exitCode = run(args, {
    print: (line) => void printed.push(line),
    complain: (line) => void complained.push(line),
    interrupted: interrupt.signal,
  });
  onTestFinished(async () => {
    interrupt.abort();
    await exitCode;
  });
  return {
    exitCode,
    /** What it has printed so far, on standard output. */
    output: () => printed.join("\n"),
    /** The same on standard error. */
    errors: () => complained.join("\n"),
    interrupt: () => interrupt.abort(),
  };
}
