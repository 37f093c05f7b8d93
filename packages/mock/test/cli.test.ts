import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";

const cli = fileURLToPath(new URL("../dist/cli.js", import.meta.url));

function spawnCommand(...args: string[]) {
  const child = spawn(process.execPath, [cli, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  const written = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) child[name].on("data", (chunk) => (written[name] += chunk));
  const exit = once(child, "close").then(([code]) => ({ code, ...written }));
  return { child, output: () => written.stdout, exit };
}

// What the commands do is tested in src/commands, without a process.
describe("the command mangopay-sca-mock", () => {
  test("ends at once on Ctrl-C with exit code 0, though a response is still to pause", async () => {
    const { child, output, exit } = spawnCommand("--port", "0", "--quiet", "--latency", "600000");
    await expect.poll(output).toMatch(/:\d+\n/);
    const pending = fetch(`${output().trim()}/v2.01/any/users`).catch(() => "closed");
    child.kill("SIGINT");
    expect((await exit).code).toBe(0);
    expect(await pending).toBe("closed");
  });

  test("goes on serving when the reader of its output has gone", async () => {
    const { child, output, exit } = spawnCommand("--port", "0", "--quiet", "--log", "json");
    await expect.poll(output).toMatch(/:\d+\n/);
    child.stdout.destroy();
    const url = `${output().trim()}/v2.01/any/users`;
    const headers = { Authorization: "Bearer any" };
    for (let n = 0; n < 4; n++) expect((await fetch(url, { headers })).status).toBe(200);
    child.kill("SIGTERM");
    expect(await exit).toMatchObject({ code: 0 });
  });

  test("writes a mistake to standard error alone, without a stack trace, and exits with 1", async () => {
    expect(await spawnCommand("--scenaro", "x").exit).toEqual({
      code: 1,
      stdout: "",
      stderr: expect.stringMatching(/^Unknown option --scenaro; did you mean --scenario\?\n\nUsage: [^\n]+\n[^\n]+\n$/),
    });
  });
});
