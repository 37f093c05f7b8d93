import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const cli = fileURLToPath(new URL("../node_modules/@redocly/cli/bin/cli.js", import.meta.url));
const specFolder = fileURLToPath(new URL("..", import.meta.url));

/** Runs the pinned Redocly command line in the spec folder; quiet about itself and never online. */
export function redocly(...args: string[]): { code: number; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: specFolder,
    encoding: "utf8",
    timeout: 240_000,
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
  });
  return { code: status ?? 1, stdout, stderr };
}
