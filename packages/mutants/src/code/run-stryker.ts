import { fork } from "node:child_process";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { Problem } from "@mangopay-sca/tooling/problem";
import type { PartialStrykerOptions } from "@stryker-mutator/api/core";
import type { StrykerMessage } from "./messages.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Mutates the code of one package of a copy of the workspace, and passes on every message. */
export async function runStryker(
  copy: string,
  name: string,
  mutate: string[],
  onMessage: (message: StrykerMessage) => void,
): Promise<void> {
  const options = {
    plugins: [fileURLToPath(import.meta.resolve("@stryker-mutator/vitest-runner")), here("reporter.ts")],
    testRunner: "vitest",
    vitest: { configFile: join(copy, "packages/mutants/src/code/vitest.config.ts"), related: false },
    mutate,
    inPlace: true,
    coverageAnalysis: "perTest",
    concurrency: availableParallelism(),
    reporters: ["messages"],
    allowConsoleColors: false,
    timeoutMS: 10_000,
  } satisfies PartialStrykerOptions;
  // Stryker's type for it is an enum without values at run time.
  const logLevel = "error";
  const child = fork(here("stryker-process.ts"), [JSON.stringify({ ...options, logLevel })], {
    cwd: join(copy, "packages", name),
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  child.on("message", (message) => onMessage(message as StrykerMessage));
  const printed = Promise.all([child.stdout, child.stderr].map((stream) => (stream ? text(stream) : "")));
  const [code, signal] = await once(child, "exit");
  if (code === 0) return;
  throw new Problem(
    `Stryker failed on packages/${name} (${signal ?? `exit code ${code}`}):\n${(await printed).join("")}`,
  );
}
