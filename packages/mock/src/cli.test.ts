import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";

const cli = fileURLToPath(new URL("../dist/cli.js", import.meta.url));

function run(...args: string[]) {
  const child = spawn(process.execPath, [cli, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (output += chunk));
  return { child, output: () => output, exit: once(child, "exit").then(([code]) => ({ code, output })) };
}

describe("mangopay-sca-mock", () => {
  test("prints its address and every operation, and stops with exit code 0 on Ctrl-C", async () => {
    const { child, output, exit } = run("--port", "0");
    await expect.poll(output).toContain("Ctrl-C stops it.");
    expect(output()).toMatch(/on http:\/\/127\.0\.0\.1:\d+/);
    expect(output()).toMatch(/enrollUser +POST/);
    child.kill("SIGINT");
    expect((await exit).code).toBe(0);
  });

  test("says in one sentence that a port is taken", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const { code, output } = await run("--port", String(port)).exit;
    expect(output).toBe(`Port ${port} is taken: choose another one with --port or MANGOPAY_SCA_MOCK_PORT.\n`);
    expect(code).toBe(1);
  });

  test.each([
    [["--port", "70000"], '"70000" is not a port'],
    [["--port", "http"], '"http" is not a port'],
    [["--spec", "nowhere.json"], "There is no spec to read at"],
    [["--prot", "1"], "Unknown option '--prot'"],
    [["--answer", "enrollUser"], '"enrollUser" is no answer'],
    [["--answer", "enrollUser=400.payr"], "the nearest is 400.payer"],
    [["--latency", "slow"], '"slow" is no latency'],
    [["--drop", "120%"], '"120%" is no share'],
    [["proxy"], "Give --upstream a URL"],
    [["proxy", "--upstream", "http://127.0.0.1:1"], "Nothing answers at http://127.0.0.1:1"],
    [["--scenario", "payer-refuse"], "the nearest is payer-refused"],
    [["proxy", "--upstream", "there"], '"there" is no address'],
    [["proxy", "--upstream", "http://127.0.0.1:1", "--fail-on", "anything"], '--fail-on knows "violation"'],
    [["list", "--all"], "Unknown option '--all'"],
  ])("refuses %j without a stack trace", async (args, sentence) => {
    const { code, output } = await run(...args).exit;
    expect(output).toContain(sentence);
    expect(output).not.toMatch(/\n\s+at /);
    expect(code).toBe(1);
  });

  test("lists every operation with the answers that can be asked for", async () => {
    const { code, output } = await run("list").exit;
    expect(output).toMatch(/^enrollUser\n {2}200\.session-link\n {2}200\.production-link\n {2}400\.payer$/m);
    expect(output).toMatch(/^closeLegalUser\n {2}204$/m);
    expect(code).toBe(0);
  });

  test("as a proxy that fails on violations, ends with exit code 1 after one", async () => {
    const upstream = createServer((_, response) => response.setHeader("Content-Type", "application/json").end("{}"));
    upstream.listen(0, "127.0.0.1");
    await once(upstream, "listening");
    onTestFinished(() => void upstream.close());
    const { port } = upstream.address() as AddressInfo;
    const { child, output, exit } = run(
      "proxy",
      "--port",
      "0",
      "--upstream",
      `http://127.0.0.1:${port}`,
      "--fail-on",
      "violation",
    );
    await expect.poll(output).toContain("Ctrl-C stops it.");
    const [url = ""] = output().match(/http:\/\/127\.0\.0\.1:\d+/) ?? [];
    await fetch(`${url}/v2.01/any/sca/users/any/sca-status`, { headers: { Authorization: "Bearer any" } });
    child.kill("SIGINT");
    const { code, output: all } = await exit;
    expect(all).toMatch(/viewUserScaStatus 200 response body.*UserStatus/);
    expect(all).toMatch(/1 exchanges, [1-9]\d* violations/);
    expect(code).toBe(1);
  });
});
