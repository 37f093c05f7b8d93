import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { specFolder } from "./folders.ts";

const cli = join(specFolder, "node_modules", "@redocly", "cli", "bin", "cli.js");

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

interface Problem {
  ruleId: string;
  message: string;
  location: { source: { ref: string }; start?: { line: number } }[];
}

/**
 * What the rules of redocly.yaml find in files and in the apis it names: a line each, `spec/FILE:LINE MESSAGE (RULE)`. Redocly's
 * own report would end with the advice to have problems ignored.
 */
export function lint(...what: string[]): string[] {
  const { code, stdout, stderr } = redocly("lint", ...what, "--config=redocly.yaml", "--format=json");
  // Each file has a document of its own, one after the other.
  const reports = JSON.parse(`[${stdout.replaceAll(/^\}\{$/gm, "},{")}]`) as { problems: Problem[] }[];
  if (reports.length !== what.length) return [`Redocly could not read ${what.join(", ")}. It said:\n${stderr.trim()}`];
  const lines = reports.flatMap(({ problems }) =>
    problems.map(({ ruleId, message, location: [at] }) => {
      const place = at ? `spec/${at.source.ref}${at.start ? `:${at.start.line}` : ""} ` : "";
      return `${place}${message} (${ruleId})`;
    }),
  );
  return code !== 0 && lines.length === 0 ? [`Redocly failed and named no problem. It said:\n${stderr.trim()}`] : lines;
}
