// npm run mutants: builds what the contract tests need, and runs them on mutated specs, examples and requests.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { takesNoOptions } from "./command.ts";
import { buildQuietly } from "./turbo.ts";

takesNoOptions(
  "npm run mutants",
  "makes mistakes in spec, examples and requests, and counts which the contract tests notice.",
);

await buildQuietly("client", "contract");
const script = fileURLToPath(new URL("../packages/mutants/src/run.ts", import.meta.url));
const child = spawn(process.execPath, [script], { stdio: "inherit" });
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => child.kill(signal));
const [code] = await once(child, "exit");
process.exitCode = code ?? 1;
