import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { onStop } from "./on-stop.ts";
import { progress } from "./progress.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** A line that turbo or one of its tasks printed. */
export interface TurboLine {
  /** `turbo`, or the task: `@mangopay-sca/client#test`. */
  source: string;
  text: string;
}

/**
 * Runs turbo and passes on each line that is printed; resolves to its exit code. The first Ctrl-C lets turbo stop its tasks, the
 * second ends this process.
 */
export async function turbo(args: string[], onLine: (line: TurboLine) => void): Promise<number> {
  const child = spawn("turbo", ["run", ...args, "--json"], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  });
  let interrupted = false;
  const stopListening = onStop((signal) => {
    interrupted = true;
    child.kill(signal);
  });
  createInterface(child.stdout).on("line", (line) => onLine(readLine(line)));
  createInterface(child.stderr).on("line", (text) => onLine({ source: "turbo", text }));
  const code = await new Promise<number>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (exitCode) => resolve(exitCode ?? 1));
  });
  stopListening();
  if (interrupted) process.exit(130);
  return code;
}

function readLine(line: string): TurboLine {
  try {
    const { source, text } = JSON.parse(line) as TurboLine;
    return { source, text };
  } catch {
    return { source: "turbo", text: line };
  }
}

/**
 * Runs tasks behind one line on the terminal, with the step and the seconds so far. Their output is shown only if they fail;
 * then the process ends with exit code 1.
 */
export async function turboQuietly(what: string, ...args: string[]): Promise<void> {
  const lines: string[] = [];
  const line = progress(what);
  const code = await turbo([...args, "--output-logs=errors-only"], ({ source, text }) =>
    lines.push(source === "turbo" ? text : `${source}: ${text}`),
  );
  line.end();
  if (code === 0) return;
  console.error(lines.join("\n"));
  process.exit(1);
}

/** Builds packages and their dependencies. */
export const buildQuietly = (...names: string[]) =>
  turboQuietly("Building", "build", ...names.map((name) => `--filter=@mangopay-sca/${name}`));
