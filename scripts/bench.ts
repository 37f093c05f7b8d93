// npm run bench: builds client and mock and measures them against their peers. Exit code 1 if a ratio is too high.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { takesNoOptions } from "./command.ts";
import { buildQuietly } from "./turbo.ts";

takesNoOptions("npm run bench", "measures client and mock against their peers, in two minutes.");

await buildQuietly("client", "mock");
for (const name of ["client", "mock"]) {
  console.log(`${name}: ours | peer`);
  const script = fileURLToPath(new URL(`../packages/${name}/bench/run.ts`, import.meta.url));
  const [code] = await once(spawn(process.execPath, [script], { stdio: "inherit" }), "exit");
  process.exitCode ||= code;
}
