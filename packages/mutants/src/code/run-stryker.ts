import { fork } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { Problem } from "@mangopay-sca/tooling/problem";
import type { PartialStrykerOptions } from "@stryker-mutator/api/core";
import { type Assignment, assignmentVariable, type StrykerMessage } from "./messages.ts";
import type { PackageName } from "./packages.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export interface StrykerRun {
  /** The files, as of the package's folder. */
  mutate: string[];
  assignment: Assignment;
  concurrency: number;
}

/** Ctrl-C, or a request to end. */
export class Stopped extends Error {
  override message = "Stopped.";
}

/** Mutates the code of one package of a copy of the workspace, and passes on every message. */
export async function runStryker(
  copy: string,
  name: PackageName,
  { mutate, assignment, concurrency }: StrykerRun,
  onMessage: (message: StrykerMessage) => void,
): Promise<void> {
  const options = {
    plugins: [here("chosen-runner.ts"), here("reporter.ts")],
    testRunner: "chosen",
    // One for all packages, and in the copy, so that what it imports is.
    vitest: { configFile: join(copy, "packages/mutants/src/code/vitest.config.ts"), related: false },
    mutate,
    inPlace: true,
    coverageAnalysis: "perTest",
    concurrency,
    reporters: ["messages"],
    allowConsoleColors: false,
    timeoutMS: 10_000,
  } satisfies PartialStrykerOptions;
  // Stryker's type for it is an enum without values at run time.
  const logLevel = "error";
  const file = join(copy, `${name}-assignment.json`);
  writeFileSync(file, JSON.stringify(assignment));
  const child = fork(here("stryker-process.ts"), [JSON.stringify({ ...options, logLevel })], {
    cwd: join(copy, "packages", name),
    env: { ...process.env, [assignmentVariable]: file },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  child.on("message", (message) => onMessage(message as StrykerMessage));
  const printed = Promise.all([child.stdout, child.stderr].map((stream) => (stream ? text(stream) : "")));
  let stopped = false;
  const stop = (signal: NodeJS.Signals) => {
    stopped = true;
    child.kill(signal);
  };
  process.on("SIGINT", stop).on("SIGTERM", stop);
  // Only then has every message arrived.
  const [[code, signal]] = await Promise.all([once(child, "exit"), once(child, "disconnect")]);
  process.off("SIGINT", stop).off("SIGTERM", stop);
  if (stopped) throw new Stopped();
  if (code !== 0)
    throw new Problem(
      `Stryker failed on packages/${name} (${signal ?? `exit code ${code}`}):\n${(await printed).join("")}`,
    );
}
