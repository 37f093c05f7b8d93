// npm run bench: builds client and mock and measures them beside their peers. Exit code 1 when a ratio is missed.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { takesNoOptions } from "./no-options.ts";
import { turbo } from "./turbo.ts";

takesNoOptions("npm run bench", "measures client and mock beside their peers, in half a minute.");

const built = await turbo(
  "build",
  "--filter=@mangopay-sca/client",
  "--filter=@mangopay-sca/mock",
  "--output-logs=errors-only",
);
if (built !== 0) process.exit(1);
for (const name of ["client", "mock"]) {
  console.log(`${name}: ours | peer`);
  const script = fileURLToPath(new URL(`../packages/${name}/bench/run.ts`, import.meta.url));
  const [code] = await once(spawn(process.execPath, [script], { stdio: "inherit" }), "exit");
  process.exitCode ||= code;
}
