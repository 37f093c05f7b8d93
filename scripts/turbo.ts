import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Runs turbo with its output shown; resolves to its exit code. */
export function turbo(...args: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn("turbo", ["run", ...args], {
      cwd: root,
      stdio: "inherit",
      shell: process.platform === "win32",
    });
    child.on("error", reject);
    child.on("exit", (code) => resolve(code ?? 1));
  });
}
