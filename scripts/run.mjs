// Entry point of every root command: `node scripts/run.mjs <command> [options]`.
// Plain JavaScript without dependencies, for Node 20: nothing is installed yet when it starts.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { SetupError, setUp } from "./setup.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const [command = "", ...options] = process.argv.slice(2);

/** Commands that are turbo tasks; all others are a script of the same name. */
const turboTasks = {
  lint: ["lint", "lint:code"],
  generate: ["generate"],
  build: ["build"],
  typecheck: ["typecheck", "typecheck:scripts"],
};

/** Nothing that runs here reports to anybody. */
const quiet = { TURBO_TELEMETRY_DISABLED: "1", ASTRO_TELEMETRY_DISABLED: "1", REDOCLY_TELEMETRY: "off" };

try {
  const node = await setUp(root);
  const script = join(root, "scripts", `${command}.ts`);
  const [program, args] =
    command in turboTasks
      ? [join(root, "node_modules", ".bin", "turbo"), ["run", ...turboTasks[command], ...options]]
      : [node, [script, ...options]];
  if (program === node && !existsSync(script)) {
    throw new SetupError(`There is no command "${command}": see the scripts in package.json.`);
  }
  const path = [dirname(node), join(root, "node_modules", ".bin"), process.env.PATH].join(
    process.platform === "win32" ? ";" : ":",
  );
  const child = spawn(program, args, { cwd: root, stdio: "inherit", env: { ...process.env, ...quiet, PATH: path } });
  // A terminal sends Ctrl-C to the child as well; who signals this process alone does not. A second one does no harm.
  process.on("SIGINT", () => setTimeout(() => child.kill("SIGINT"), 300).unref());
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  // npm passes no signal on when it is ended itself: do not outlive it.
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && child.kill("SIGTERM"), 1_000).unref();
  child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" ? 130 : 1)));
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
