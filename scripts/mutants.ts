// npm run mutants: builds what the tests need, and runs them on mistakes in spec, documents, examples, requests and code.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { readOptions, usage } from "@mangopay-sca/mutants/options";
import { runCommand } from "./command.ts";
import { buildQuietly } from "./turbo.ts";

await runCommand(async () => {
  const args = process.argv.slice(2);
  if (!readOptions(args)) return console.log(usage);
  await buildQuietly("client", "mock", "contract");
  const script = fileURLToPath(new URL("../packages/mutants/src/run.ts", import.meta.url));
  const child = spawn(process.execPath, [script, ...args], { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => child.kill(signal));
  const [code] = await once(child, "exit");
  process.exitCode = code ?? 1;
});
