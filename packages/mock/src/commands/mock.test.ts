import { once } from "node:events";
import { type AddressInfo, createServer, type Server } from "node:net";
import { afterEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { writeFileOf } from "../../test/files.js";
import { runCommand } from "../../test/run-command.js";
import { loadSpec } from "../load-spec.js";
import { scenarioNames } from "../scenarios/scenarios.js";

afterEach(() => vi.unstubAllEnvs());

/** Runs the mock on a free port; resolves when it has printed its address. */
async function serve(...args: string[]) {
  const command = runCommand("--port", "0", ...args);
  await expect.poll(command.output).toMatch(/http:\/\/\S+:\d+/);
  const [url = ""] = command.output().match(/http:\/\/\S+:\d+/) ?? [];
  return { ...command, url };
}

const authorized = { headers: { Authorization: "Bearer any" } };
const statusOf = async (url: string) => (await fetch(`${url}/v2.01/any/users`, authorized)).status;

async function listenOn(port: number): Promise<Server> {
  const server = createServer().listen(port, "127.0.0.1");
  await once(server, "listening");
  return server;
}

/** A port that something else listens on. */
async function takenPort(port = 0): Promise<number> {
  const server = await listenOn(port);
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

describe("the mock", () => {
  test("greets with its address, every operation and a call that works", async () => {
    const { output, url } = await serve();
    expect(output()).toMatch(/^Mock of the Mangopay SCA API on http:\/\/127\.0\.0\.1:\d+\n/);
    expect(output()).toContain("\n  enrollUser             POST   /v2.01/{ClientId}/sca/users/{UserId}/enrollment\n");
    expect(output().match(/ \/v2\.01\/\S+$/gm)).toHaveLength(Object.values(loadSpec().paths).flatMap(methodsOf).length);
    const [, credentials = "", preference = "", address = ""] =
      output().match(/curl -H "Authorization: (.*?)" -H "Prefer: (.*?)" (\S+)/) ?? [];
    expect(address.startsWith(url)).toBe(true);
    const response = await fetch(address, { headers: { Authorization: credentials, Prefer: preference } });
    expect(response.status).toBe(404);
  });

  test("prints its address alone with --quiet", async () => {
    const { output, url } = await serve("--quiet");
    expect(output()).toBe(url);
    expect(await statusOf(url)).toBe(200);
  });

  test("stops with exit code 0 when it is interrupted", async () => {
    const { interrupt, exitCode, url } = await serve("--quiet");
    interrupt();
    expect(await exitCode).toBe(0);
    await expect(statusOf(url)).rejects.toThrow();
  });

  test("stops too when it was interrupted before it listened", async () => {
    const { interrupt, exitCode } = runCommand("--port", "0");
    interrupt();
    expect(await exitCode).toBe(0);
  });

  test("responds as the scenario says, and as --answer says before that", async () => {
    const { url } = await serve("--scenario", "rate-limited", "--answer", "viewUserScaStatus=404");
    expect(await statusOf(url)).toBe(429);
    const status = await fetch(`${url}/v2.01/any/sca/users/any/sca-status`, authorized);
    expect(status.status).toBe(404);
  });

  test("serves another spec, and greets with its operations", async () => {
    const { paths, ...spec } = loadSpec();
    const path = "/v2.01/{ClientId}/users";
    const { output, url } = await serve("--spec", writeFileOf({ ...spec, paths: { [path]: paths[path] } }));
    expect(output().match(/ \/v2\.01\/\S+$/gm)).toEqual([` ${path}`]);
    expect(await statusOf(url)).toBe(200);
  });
});

const methodsOf = (item: object) => Object.keys(item).filter((name) => /^(get|put|post|delete)$/.test(name));

describe("the port", () => {
  const remedy = "choose another one with --port or MANGOPAY_SCA_MOCK_PORT.";

  test("is that of --port, and a sentence says when it is taken", async () => {
    const port = await takenPort();
    vi.stubEnv("MANGOPAY_SCA_MOCK_PORT", "0");
    const { exitCode, errors } = runCommand("--port", String(port));
    expect([await exitCode, errors()]).toEqual([1, `Port ${port} is taken: ${remedy}`]);
  });

  test("is otherwise that of the environment", async () => {
    const port = await takenPort();
    vi.stubEnv("MANGOPAY_SCA_MOCK_PORT", String(port));
    const { exitCode, errors } = runCommand();
    expect([await exitCode, errors()]).toEqual([1, `Port ${port} is taken: ${remedy}`]);
  });

  test("is otherwise 4010", async () => {
    // Unless something else has it already.
    await takenPort(4010).catch(() => undefined);
    const { exitCode, errors } = runCommand();
    expect([await exitCode, errors()]).toEqual([1, `Port 4010 is taken: ${remedy}`]);
  });
});

describe("--scenario all", () => {
  test("starts a server for each scenario, which prints its exchanges too", async () => {
    const { output, exitCode, interrupt } = await serve("--scenario", "all", "--log", "json");
    await expect.poll(output).toMatch(/\nCtrl-C stops them\.$/);
    const rows = output()
      .split("\n")
      .slice(0, -1)
      .map((line) => line.match(/^(http:\S+) {2}(\S+) +([A-Z].*\.)$/)?.slice(1));
    expect(rows.map((row) => row?.[1])).toEqual(scenarioNames());
    const urlOf = (name: string) => rows.find((row) => row?.[1] === name)?.[0] ?? "";
    expect(await statusOf(urlOf("rate-limited"))).toBe(429);
    expect(output()).toMatch(/^\{"operationId":"listUsers",.*"status":429,.*\}$/m);
    expect(await statusOf(urlOf("happy-enrollment"))).toBe(200);
    interrupt();
    expect(await exitCode).toBe(0);
    for (const name of scenarioNames()) await expect(statusOf(urlOf(name)), name).rejects.toThrow();
  });

  test("takes consecutive ports, and closes those that it has when one is taken", async () => {
    const first = await portBeforeTakenOne();
    const { exitCode, output, errors } = runCommand("--port", String(first), "--scenario", "all");
    expect(await exitCode).toBe(1);
    expect(output()).toMatch(new RegExp(`^http://127.0.0.1:${first}  [^\n]+$`));
    expect(errors()).toMatch(`Port ${first + 1} is taken`);
    await expect(statusOf(`http://127.0.0.1:${first}`)).rejects.toThrow();
  });
});

/** A free port; the next one is taken. */
async function portBeforeTakenOne(): Promise<number> {
  for (;;) {
    const port = (await takenPort()) - 1;
    const server = await listenOn(port).catch(() => undefined);
    if (!server) continue;
    server.close();
    await once(server, "close");
    return port;
  }
}
