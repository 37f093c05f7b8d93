import { spawn, spawnSync } from "node:child_process";
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

/** Builds packages and what they need. Says nothing unless it fails; then its output is shown and the process ends. */
export function buildQuietly(...names: string[]): void {
  const args = ["run", "build", ...names.map((name) => `--filter=@mangopay-sca/${name}`), "--output-logs=errors-only"];
  const { status, stdout, stderr } = spawnSync("turbo", args, {
    cwd: root,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status === 0) return;
  console.error(stdout + stderr);
  process.exit(1);
}
