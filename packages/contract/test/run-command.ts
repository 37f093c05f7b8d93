import { spawn, spawnSync } from "node:child_process";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

const command = fileURLToPath(new URL("../dist/cli.js", import.meta.url));

/** Starts `sca-contract` in a folder. What reads its output is the caller's. */
export function startCommand(folder: string, ...args: string[]) {
  const child = spawn(process.execPath, [command, ...args], { cwd: folder });
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  return { child, ended, stderr: text(child.stderr) };
}

/** Runs `sca-contract` in a folder until it ends. */
export async function runCommand(folder: string, ...args: string[]) {
  const { child, ended, stderr } = startCommand(folder, ...args);
  child.stdin.end();
  const stdout = await text(child.stdout);
  return { code: await ended, stdout, stderr: await stderr };
}

/** Runs `sca-contract` with open files in place of its standard input or output. */
export function runRedirected(folder: string, { input = "pipe", output = "pipe" }: Redirected, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: folder,
    stdio: [input, output, "pipe"],
    encoding: "utf8",
  });
  return { code: status, stdout, stderr };
}

interface Redirected {
  input?: number | "pipe";
  output?: number | "pipe";
}
