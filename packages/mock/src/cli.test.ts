import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";

const manifest: { version: string } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
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

  test("ends at once on SIGTERM, though a response is still to pause", async () => {
    const { child, output, exit } = run("--port", "0", "--quiet", "--latency", "600000");
    await expect.poll(output).toMatch(/:\d+\n/);
    const pending = fetch(`${output().trim()}/v2.01/any/users`).catch(() => "closed");
    child.kill("SIGTERM");
    expect((await exit).code).toBe(0);
    expect(await pending).toBe("closed");
  });

  test("goes on serving when the reader of its output has gone", async () => {
    const { child, output, exit } = run("--port", "0", "--quiet", "--log", "json");
    await expect.poll(output).toMatch(/:\d+\n/);
    child.stdout.destroy();
    const url = `${output().trim()}/v2.01/any/users`;
    const headers = { Authorization: "Bearer any" };
    for (let n = 0; n < 4; n++) expect((await fetch(url, { headers })).status).toBe(200);
    child.kill("SIGINT");
    expect(await exit).toMatchObject({ code: 0 });
  });

  test.each([
    [["--port", "70000"], '"70000" is not a port'],
    [["--port", "http"], '"http" is not a port'],
    [["--host", ""], "The host to listen on is empty"],
    [["--spec", "nowhere.json"], "There is no spec to read at"],
    [["--scenaro", "1"], "Unknown option --scenaro; did you mean --scenario?"],
    [["--answer", "enrollUser"], "--answer must look like enrollUser=400.payer"],
    [["--answer", "a=b=c"], 'enrollUser=400.payer, not "a=b=c"'],
    [["--answer", "enrollUser=400.payr"], "the nearest is 400.payer"],
    [
      ["--answer", "enrollUser=400", "--answer", "enrollUser=409"],
      "--answer has two responses for enrollUser: give one.",
    ],
    [["--latency", "slow"], '"slow" is not a latency'],
    [["--latency", "99999999999"], "latency must be from 0 to 3600000 milliseconds, not 99999999999."],
    [["--scenario", "rate-limited", "--scenario", "all"], "--scenario is given twice"],
    [["--drop", "120%"], '--drop must be a percentage such as 5%, not "120%"'],
    [["--drop", "0.05"], '--drop must be a percentage such as 5%, not "0.05".'],
    [["--seed", "abc"], '"abc" is not a seed'],
    [["--log", "xml"], '--log takes json, not "xml".'],
    [["--scenario", "payer-refuse"], "the nearest is payer-refused. Give one of everything-down, "],
    [["--scenario", "./nowhere.json"], "There is no scenario to read at ./nowhere.json"],
    [["lst"], 'Unknown command "lst". Run without a command to start the mock, or use `list`.'],
    [["list", "--all"], "Unknown option --all."],
  ])("refuses %j in a sentence", async (args, sentence) => {
    const { code, output } = await run(...args).exit;
    expect(output).toContain(sentence);
    expect(output).not.toMatch(/\n\s+at /);
    expect(code).toBe(1);
  });

  test.each([["help"], ["--help"], ["-h"]])("%s shows the options", async (arg) => {
    const { code, output } = await run(arg).exit;
    expect(output).toMatch(/^Usage: mangopay-sca-mock .*--scenario {2,}responses of several/s);
    expect(code).toBe(0);
  });

  test("prints the version of the package", async () => {
    expect((await run("--version").exit).output).toBe(`${manifest.version}\n`);
  });

  test("lists every operation with the responses that can be asked for", async () => {
    const { code, output } = await run("list").exit;
    expect(output).toMatch(/^enrollUser\n {2}200\.session-link\n {2}200\.production-link\n {2}400\.payer$/m);
    expect(output).toMatch(/^closeLegalUser\n {2}204$/m);
    expect(code).toBe(0);
  });

  test("starts a server for each scenario, and prints each exchange as JSON", async () => {
    const { child, output, exit } = run("--port", "0", "--scenario", "all", "--log", "json");
    await expect.poll(output).toContain("Ctrl-C stops them.");
    const [, url = ""] = output().match(/^(\S+) +rate-limited/m) ?? [];
    const headers = { Authorization: "Bearer any" };
    expect((await fetch(`${url}/v2.01/any/users`, { headers })).status).toBe(429);
    await expect.poll(output).toMatch(/^\{"operationId":"listUsers",.*"status":429,.*\}$/m);
    child.kill("SIGINT");
    expect((await exit).code).toBe(0);
  });
});
