import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { noRedis, startRedis } from "@mangopay-sca/tooling/redis";
import { describe, expect, onTestFinished, type TestContext, test } from "vitest";
import { type Handler, problem, reply, serveFaults, status, tokenBody } from "../../test/fault-server.js";
import { startFleet } from "../../test/fleet.js";

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

/** A server that gives out a new token each time, and can revoke all that it gave out. */
async function serveTokens() {
  let asked = 0;
  let revoked = 0;
  const token: Handler = (request, response) =>
    reply(200, { ...tokenBody, access_token: `${++asked}` })(request, response);
  const call: Handler = (request, response) => {
    const isValid = Number(request.headers.authorization?.replace("Bearer ", "")) > revoked;
    (isValid ? reply(200, status) : reply(401, problem("invalid_credentials")))(request, response);
  };
  const { baseUrl, calls } = await serveFaults([call], token);
  const revoke = () => {
    revoked = asked;
  };
  return { baseUrl, calls, asked: () => asked, revoke };
}

const [size, each] = [20, 10];

describe.each([
  ["SQLite", sqliteFile],
  ["Redis", redisServer],
] as const)("processes that share a token in %s, through Keyv,", (_, place) => {
  test("ask for one, and for another when it is refused", async (context) => {
    const store = await place(context);
    const { baseUrl, asked, revoke } = await serveTokens();
    const [one, two] = await startFleet(2, baseUrl, store);
    expect([await one?.call(1), await two?.call(1), asked()]).toEqual([1, 1, 1]);
    revoke();
    expect([await one?.call(1), await two?.call(1), asked()]).toEqual([1, 1, 2]);
  });

  test("20 of them, ask for at most two when they start and two when it is revoked, and every call succeeds", async (context) => {
    const store = await place(context);
    const { baseUrl, calls, asked, revoke } = await serveTokens();
    const fleet = await startFleet(size, baseUrl, store);
    const callAll = () => Promise.all(fleet.map(({ call }) => call(each)));
    const allSucceeded = Array.from({ length: size }, () => each);

    expect(await callAll()).toEqual(allSucceeded);
    const atStart = asked();
    // It is revoked in the middle of their calls.
    const before = calls.length;
    const working = callAll();
    await expect.poll(() => calls.length, { interval: 1 }).toBeGreaterThan(before + (size * each) / 2);
    revoke();
    expect(await working).toEqual(allSucceeded);
    expect([atStart, asked() - atStart].every((count) => count === 1 || count === 2)).toBe(true);
  });
});
