import { expect, test } from "vitest";
import { faultServer, reply, status } from "../test/fault-server.js";
import { rejection } from "../test/rejection.js";
import { ScaTimeoutError } from "./errors.js";
import { parseRateLimit } from "./rate-limit.js";

const windows = (remaining: number, resetInSeconds: number) => {
  const at = Math.floor(Date.now() / 1000) + resetInSeconds;
  return {
    "x-ratelimit": "9, 9, 9, 9",
    "x-ratelimit-remaining": `${remaining}, 500, 500, 500`,
    "x-ratelimit-reset": `${at}, ${at}, ${at}, ${at}.`,
  };
};

test("with pacing, a call is held back while a window has no more than the reserve left", async () => {
  const { sca, calls } = await faultServer([reply(200, status, windows(5, 900))], {
    pacing: { reserve: 5 },
  });
  await sca.users.scaStatus("user_1");
  expect(await rejection(sca.users.scaStatus("user_1", { timeoutMs: 80 }))).toBeInstanceOf(ScaTimeoutError);
  expect(calls).toHaveLength(2);
});

test("with pacing, calls go on while there is room, and count themselves", async () => {
  const { sca, calls } = await faultServer([reply(200, status, windows(7, 900)), reply(200, status)], {
    pacing: { reserve: 5 },
  });
  await sca.users.scaStatus("user_1");
  await sca.users.scaStatus("user_1");
  await sca.users.scaStatus("user_1");
  expect(await rejection(sca.users.scaStatus("user_1", { timeoutMs: 80 }))).toBeInstanceOf(ScaTimeoutError);
  expect(calls).toHaveLength(4);
});

test("without pacing nothing is held back", async () => {
  const { sca, calls } = await faultServer([reply(200, status, windows(0, 900))]);
  await sca.users.scaStatus("user_1");
  await sca.users.scaStatus("user_1");
  expect(calls).toHaveLength(3);
});

test("the documented headers, with the dots at their ends, give four windows", () => {
  const headers = new Headers({
    "X-RateLimit": "63015, 121914, 228534, 7103921.",
    "X-RateLimit-Remaining": "436985, 878086, 1771466, 40896079.",
    "X-RateLimit-Reset": "1715241060, 1715241960, 1715243760, 1715326500.",
  });
  expect(parseRateLimit(headers)).toEqual([
    { minutes: 15, calls: 63015, remaining: 436985, resetAt: new Date(1715241060_000) },
    { minutes: 30, calls: 121914, remaining: 878086, resetAt: new Date(1715241960_000) },
    { minutes: 60, calls: 228534, remaining: 1771466, resetAt: new Date(1715243760_000) },
    { minutes: 1440, calls: 7103921, remaining: 40896079, resetAt: new Date(1715326500_000) },
  ]);
  expect(parseRateLimit(new Headers({ "x-ratelimit": "1, 2" }))).toEqual([]);
});
