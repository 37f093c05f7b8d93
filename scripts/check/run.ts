import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = new URL("../../", import.meta.url);

export interface Outcome {
  code: number;
  stdout: string;
  /** The whole output, in lines. */
  lines: string[];
}

/** Runs a program in a folder of the repository and keeps its output. "node" is the Node that runs this. */
export function run(folder: string, program: string, ...args: string[]): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(program === "node" ? process.execPath : program, args, {
      cwd: fileURLToPath(new URL(folder, root)),
      env: { ...process.env, NO_COLOR: "1" },
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32" && program !== "node",
    });
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (chunk) => (stdout += chunk));
    child.stderr.on("data", (chunk) => (stderr += chunk));
    child.on("error", reject);
    child.on("close", (code) => {
      const lines = `${stdout}\n${stderr}`.split("\n").filter((line) => line.trim() !== "");
      resolve({ code: code ?? 1, stdout, lines });
    });
  });
}
