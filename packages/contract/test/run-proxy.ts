import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished } from "vitest";

const command = fileURLToPath(new URL("../dist/cli.js", import.meta.url));

export function temporaryFolder(): string {
  const path = mkdtempSync(join(tmpdir(), "sca-contract-"));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

/** Runs Node in a folder. `output` is what both of its streams have so far. */
export function runNode(args: string[], cwd: string) {
  const child = spawn(process.execPath, args, { cwd });
  onTestFinished(() => void child.kill("SIGKILL"));
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (piece) => {
      output += piece;
    });
  }
  const ended: Promise<number | null> = once(child, "close").then(([code]) => code);
  return { child, ended, output: () => output, cwd };
}

/** Runs `sca-contract proxy` until it listens, on a free port. */
export async function listeningProxy(upstream: string, ...args: string[]) {
  const run = runNode([command, "proxy", "--upstream", upstream, "--port", "0", ...args], temporaryFolder());
  const listening = once(run.child.stdout, "data");
  await Promise.race([listening, run.ended]);
  expect(run.output()).toContain("Ctrl-C stops it.\n");
  const [, url = ""] = /^Proxy on (\S+), to /.exec(run.output()) ?? [];
  return { ...run, url };
}
