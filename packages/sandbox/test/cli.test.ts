import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";

const cli = fileURLToPath(new URL("../dist/bin/cli.js", import.meta.url));

function spawnCommand(...args: string[]) {
  const child = spawn(process.execPath, [cli, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  const written = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) child[name].on("data", (chunk) => (written[name] += chunk));
  const exit = once(child, "close").then(([code]) => ({ code, ...written }));
  return { child, output: () => written.stdout, exit };
}

// What the commands do is tested in src/commands, without a process.
describe("the command mangopay-sca-sandbox", () => {
  test("ends at once on Ctrl-C with exit code 0, though somebody reads the log", async () => {
    const { child, output, exit } = spawnCommand("--port", "0", "--quiet");
    await expect.poll(output).toMatch(/:\d+\n/);
    const log = await fetch(`${output().trim()}/__sandbox/log`);
    const ended = log.text().catch(() => "closed");
    child.kill("SIGINT");
    expect((await exit).code).toBe(0);
    expect(await ended).toBe("closed");
  });

  test("writes a mistake to standard error alone, without a stack trace, and exits with 1", async () => {
    expect(await spawnCommand("--sead", "1").exit).toEqual({
      code: 1,
      stdout: "",
      stderr: expect.stringMatching(/^Unknown option --sead; did you mean --seed\?\n\nUsage: [^\n]+\n$/),
    });
  });
});
