import { expect, onTestFinished, test, vi } from "vitest";
import { createMemoryStore, type StoredToken } from "../src/index.js";
import { faultServer, problem, reply, silent, status, tokenBody } from "./fault-server.js";
import { rejection } from "./rejection.js";
import { noneUnhandled } from "./unhandled.js";

noneUnhandled();

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];

/** Lets a test set the clock; timers and sockets go on. */
function ownClock() {
  vi.useFakeTimers({ toFake: ["Date"] });
  onTestFinished(() => void vi.useRealTimers());
  return (byMs: number) => vi.setSystemTime(Date.now() + byMs);
}

test.each([
  ["a token in memory", () => ({})],
  ["a token in a store", () => ({ tokenStore: createMemoryStore<StoredToken>() })],
])("with %s, calls succeed however the clock is set, and ask for one token a jump at most", async (_, options) => {
  const setClock = ownClock();
  const { sca, calls } = await faultServer([reply(200, status)], options());
  const jumps = [0, day, -2 * day, minute, -minute, 45 * day, -45 * day, hour, -day];
  for (const jump of jumps) {
    setClock(jump);
    expect(await sca.users.scaStatus("user_1")).toEqual(status);
    expect(await sca.users.scaStatus("user_1")).toEqual(status);
  }
  expect(calls.filter((call) => call === "token").length).toBeLessThanOrEqual(jumps.length);
});

test("with the clock set back, a token that has expired by the API's clock is renewed when it is refused", async () => {
  const setClock = ownClock();
  let issued = 0;
  let valid = "";
  const { sca } = await faultServer(
    [
      (request, response) => {
        const isValid = request.headers.authorization === `Bearer ${valid}`;
        (isValid ? reply(200, status) : reply(401, problem("invalid_credentials")))(request, response);
      },
    ],
    {},
    (request, response) => {
      valid = `token-${++issued}`;
      reply(200, { ...tokenBody, access_token: valid })(request, response);
    },
  );
  await sca.users.scaStatus("user_1");
  setClock(-day);
  valid = "";
  expect(await sca.users.scaStatus("user_1")).toEqual(status);
  expect(issued).toBe(2);
});

test.each([
  ["forth", day],
  ["back", -day],
])("a time limit is as long as it was said when the clock is set %s in the middle of a call", async (_, jump) => {
  const setClock = ownClock();
  const { sca, arrived } = await faultServer([silent]);
  const startedAt = performance.now();
  const failed = rejection(sca.users.scaStatus("user_1", { timeoutMs: 300 }));
  await arrived(2);
  setClock(jump);
  expect(await failed).toMatchObject({ name: "ScaTimeoutError", timeoutMs: 300 });
  expect(performance.now() - startedAt).toBeGreaterThanOrEqual(295);
});

test.each([
  ["forth", day],
  ["back", -day],
])("a call that was refused for a moment is sent again when the clock is set %s before that", async (_, jump) => {
  const setClock = ownClock();
  const { sca, calls } = await faultServer([
    (request, response) => {
      setClock(jump);
      reply(503, problem("internal_error"))(request, response);
    },
    reply(200, status),
  ]);
  expect(await sca.users.scaStatus("user_1")).toEqual(status);
  expect(calls.filter((call) => call !== "token")).toHaveLength(2);
});
