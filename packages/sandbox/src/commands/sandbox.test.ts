import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { naturalOwner } from "../../test/caller.ts";
import { runCommand } from "../../test/run-command.ts";
import { serveSandbox } from "../node/serve-sandbox.ts";
import { createSandbox } from "../sandbox.ts";
import { flagOptions } from "./settings.ts";
import { usage } from "./usage.ts";

async function serve(...args: string[]) {
  const command = runCommand("--port", "0", ...args);
  await expect.poll(command.output).toMatch(/http:\/\/\S+:\d+/);
  const [url = ""] = command.output().match(/http:\/\/\S+:\d+/) ?? [];
  return { ...command, url };
}

function file(content: unknown): string {
  const folder = mkdtempSync(join(tmpdir(), "sandbox-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, "seed.json");
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

const post = (url: string, body: string, headers: Record<string, string>) =>
  fetch(url, { method: "POST", body, headers });

test("the greeting has the address, calls that work, and the window's address", async () => {
  const { output, url } = await serve();
  expect(output()).toMatch(/^Sandbox of the Mangopay SCA API on http:\/\/127\.0\.0\.1:\d+\n/);
  const [, credentials = "", form = "", tokenUrl = ""] = output().match(/-u (\S+) -d (\S+) (\S+) /) ?? [];
  const granted = await post(tokenUrl, form, {
    authorization: `Basic ${btoa(credentials)}`,
    "content-type": "application/x-www-form-urlencoded",
  });
  const token = (await granted.text()).match(/[0-9a-f]{32}/)?.[0];
  const [, body = "", create = ""] = output().match(/\$TOKEN" --json '(.*?)' (\S+)/) ?? [];
  const json = { "content-type": "application/json" };
  expect((await post(create, body, { ...json, authorization: `Bearer ${token}` })).status).toBe(200);
  const [, advance = "", clock = ""] = output().match(/curl --json '(.*?)' (\S+)/) ?? [];
  expect((await post(clock, advance, json)).status).toBe(200);
  const [, window] = output().match(/in a browser: (\S+)/) ?? [];
  expect(window).toBe(`${url}/__sandbox/`);
});

test("--quiet prints the address alone, and an interrupt ends it with exit code 0", async () => {
  const { output, url, interrupt, exitCode } = await serve("--quiet");
  expect(output()).toBe(url);
  interrupt();
  expect(await exitCode).toBe(0);
  await expect(fetch(url)).rejects.toThrow();
});

test("--seed-file begins with users and hooks, and --seed repeats their Ids", async () => {
  const data = {
    users: [{ natural: naturalOwner, enrolled: true, consents: { Transfer: true } }, { natural: naturalOwner }],
    hooks: [{ EventType: "USER_ACCOUNT_ACTIVATED", Url: "http://127.0.0.1:9/" }],
  };
  const begin = async () => {
    const { url, output } = await serve("--seed", "7", "--seed-file", file(data));
    const state = await (await fetch(`${url}/__sandbox/state`)).json();
    return { state, ids: [...output().matchAll(/^User (\S+)$/gm)].map(([, id]) => id) };
  };
  const { state, ids } = await begin();
  expect(state).toMatchObject({
    clock: { now: "2026-01-01T00:00:00.000Z" },
    users: {
      items: [
        { id: ids[1], state: "owner-pending-first", clientId: "acme" },
        { id: ids[0], state: "owner-active-enrolled", consents: { Transfer: true } },
      ],
    },
  });
  expect((await begin()).ids).toEqual(ids);
});

test("--data keeps users, and --seed-file adds none where there are some", async () => {
  const seedFile = file({ users: [{ natural: naturalOwner }] });
  const args = ["--data", `${seedFile}.sqlite`, "--seed-file", seedFile];
  const first = await serve(...args);
  const [, id] = first.output().match(/^User (\S+)$/m) ?? [];
  first.interrupt();
  await first.exitCode;
  const { url, output } = await serve(...args);
  expect(output()).not.toMatch(/^User /m);
  const users = await (await fetch(`${url}/__sandbox/users`)).json();
  expect(users).toMatchObject({ total: 1, items: [{ id }] });
});

test("--client-id and --api-key let these credentials in and no others", async () => {
  const { url } = await serve("--client-id", "shop", "--api-key", "secret", "--seed-file", file({ users: [] }));
  const statusOf = async (credentials: string) =>
    (
      await post(`${url}/v2.01/oauth/token`, "grant_type=client_credentials", {
        authorization: `Basic ${btoa(credentials)}`,
        "content-type": "application/x-www-form-urlencoded",
      })
    ).status;
  expect(await statusOf("shop:secret")).toBe(200);
  expect(await statusOf("shop:guess")).toBe(401);
  expect(await statusOf("acme:secret")).toBe(401);
});

describe("a mistake in the command line is a sentence on standard error, and the exit code 1", () => {
  test.each([
    [
      ["--port", "70000"],
      '"70000" is not a port: give --port (or MANGOPAY_SCA_SANDBOX_PORT) a number from 0 to 65535.',
    ],
    [["--port", "0", "--host", ""], "The host to listen on is empty: give an address, as 127.0.0.1."],
    [["--seed", "abc"], '"abc" is not a seed: give --seed a whole number of up to nine digits.'],
    [["--client-id", "x"], "--client-id and --api-key go together: give both, or none to let any credentials in."],
    [
      ["--seed-file", "/nowhere.json"],
      "/nowhere.json cannot be read (ENOENT): give --seed-file the path of a JSON file.",
    ],
    [["--sead", "1"], /^Unknown option --sead; did you mean --seed\?\n\nUsage: mangopay-sca-sandbox /],
    [["--data", "/nowhere/file"], /^\/nowhere\/file cannot be opened: its folder must exist/],
    [["start"], /^Unexpected argument "start"\./],
  ])("%j", async (args, sentence) => {
    const { exitCode, output, errors } = runCommand(...args);
    expect(await exitCode).toBe(1);
    expect(errors()).toEqual(typeof sentence === "string" ? sentence : expect.stringMatching(sentence));
    expect(output()).toBe("");
  });

  test.each([
    ["{", /: is not JSON|is not JSON: /],
    [[], /: The data must be an object\.$/],
    [{ user: [] }, /: The data takes no user, only clientId, users, hooks\.$/],
    [{ users: {} }, /: users and hooks must be lists\.$/],
    [{ users: [{}] }, /: users\[0\] must have one of natural and legal\.$/],
    [{ users: [{ natural: { ...naturalOwner, Email: "x" } }] }, /: users\[0\]\.natural is refused with 400: .*Email/],
    [
      { users: [{ natural: { ...naturalOwner, UserCategory: "PAYER" }, enrolled: true }] },
      /: users\[0\] cannot be enrolled/,
    ],
    [{ hooks: [{ EventType: "X" }] }, /: hooks\[0\] is refused with 400: /],
  ])("a seed file of %j", async (content, sentence) => {
    const { exitCode, errors } = runCommand("--port", "0", "--seed-file", file(content));
    expect(await exitCode).toBe(1);
    expect(errors()).toMatch(sentence);
    expect(errors()).not.toContain("\n");
  });

  test("a port that is taken", async () => {
    const served = await serveSandbox(createSandbox());
    onTestFinished(() => served.close());
    const { port } = new URL(served.url);
    const { exitCode, errors } = runCommand("--port", port);
    expect(await exitCode).toBe(1);
    expect(errors()).toBe(`Port ${port} is taken: choose another one with --port or MANGOPAY_SCA_SANDBOX_PORT.`);
  });
});

test("help shows the options that there are, and no other; --version is that of the package", async () => {
  const shown = [...usage.matchAll(/^ {2}--(\S+)/gm)].map(([, name]) => name);
  expect(shown.toSorted()).toEqual([...Object.keys(flagOptions), "help"].toSorted());
  for (const arg of ["help", "--help", "-h"]) {
    const { exitCode, output } = runCommand(arg);
    expect([await exitCode, output()]).toEqual([0, usage]);
  }
  const { exitCode, output } = runCommand("--version");
  expect([await exitCode, output()]).toEqual([0, manifest.version]);
});
