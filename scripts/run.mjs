// Entry point of every root command: `node scripts/run.mjs <command> [options]`.
// Plain JavaScript without dependencies, for Node 20: nothing is installed yet when it starts.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { SetupError, setUp } from "./setup.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const [command = "", ...options] = process.argv.slice(2);

/** The commands that task.ts runs; every other command has a script with its name. */
const steps = ["lint", "generate", "build", "typecheck", "format"];

/** No telemetry. */
const quiet = { TURBO_TELEMETRY_DISABLED: "1", ASTRO_TELEMETRY_DISABLED: "1", REDOCLY_TELEMETRY: "off" };

try {
  const [script, ...args] = steps.includes(command) ? ["task", command, ...options] : [command, ...options];
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  if (!scripts[command]?.endsWith(`run.mjs ${command}`)) {
    throw new SetupError(`"${command}" is not a command: see the scripts in package.json.`);
  }
  const file = join(root, "scripts", `${script}.ts`);
  const { node, env } = await setUp(root);
  const path = [dirname(node), join(root, "node_modules", ".bin"), process.env.PATH].join(delimiter);
  const child = spawn(node, [file, ...args], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...env, ...quiet, PATH: path },
  });
  // A terminal sends Ctrl-C to the child as well, other senders only to this process. Receiving it twice is harmless.
  process.on("SIGINT", () => setTimeout(() => child.kill("SIGINT"), 300).unref());
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  // npm does not pass signals on when it is killed: do not outlive it.
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && child.kill("SIGTERM"), 1_000).unref();
  child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" ? 130 : 1)));
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
