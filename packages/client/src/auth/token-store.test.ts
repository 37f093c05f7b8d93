import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { noRedis, startRedis } from "@mangopay-sca/tooling/redis";
import { expect, onTestFinished, type TestContext, test } from "vitest";
import { problem, reply, serveFaults, status } from "../../test/fault-server.js";

const run = promisify(execFile);
const member = fileURLToPath(new URL("../../test/fleet-member.ts", import.meta.url));

/** A new and empty place for tokens, as the member of a fleet is given it; skips the test where there can be none. */
type Place = (context: TestContext) => Promise<string>;

const sqliteFile: Place = async () => {
  const folder = mkdtempSync(join(tmpdir(), "mangopay-sca-fleet-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, "tokens.sqlite");
};

const redisServer: Place = async ({ skip }) => {
  const redis = await startRedis();
  if (!redis) return skip(noRedis);
  onTestFinished(() => redis.close());
  return redis.url;
};

test.for([
  ["SQLite", sqliteFile],
  ["Redis", redisServer],
] as const)(
  "processes that share a token in %s, through Keyv, ask for one, and for another when it is refused",
  async ([, place], context) => {
    const store = await place(context);
    const refusal = reply(401, problem("invalid_credentials"));
    const ok = reply(200, status);
    const { baseUrl, calls } = await serveFaults([ok, ok, ok, refusal, ok]);
    const call = async () => JSON.parse((await run(process.execPath, [member, baseUrl, store])).stdout);
    const tokens = () => calls.filter((one) => one === "token").length;

    expect(await call()).toEqual(status);
    expect(await Promise.all([call(), call()])).toEqual([status, status]);
    expect(tokens()).toBe(1);
    // This one is refused with the shared token, drops it and asks for another, which the next one finds.
    expect(await call()).toEqual(status);
    expect(await call()).toEqual(status);
    expect(tokens()).toBe(2);
  },
);
