// npm run bench: builds client, mock and sandbox and measures them against their peers. Exit code 1 if a ratio is too high.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { takesNoOptions } from "./command.ts";
import { buildQuietly } from "./turbo.ts";

takesNoOptions("npm run bench", "measures client, mock and sandbox against their peers, in three minutes.");

const packages = ["client", "mock", "sandbox"];
await buildQuietly(...packages);
for (const name of packages) {
  console.log(`${name}: ours | peer`);
  const script = fileURLToPath(new URL(`../packages/${name}/bench/run.ts`, import.meta.url));
  const [code] = await once(spawn(process.execPath, [script], { stdio: "inherit" }), "exit");
  process.exitCode ||= code;
}
