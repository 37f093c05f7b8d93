import { expect, test } from "vitest";
import { faultServer, reply, status } from "../../test/fault-server.js";
import { rejection } from "../../test/rejection.js";
import { ScaRateLimitError } from "../errors.js";

const windows = (remaining: number, resetInSeconds: number) => {
  const at = Math.floor(Date.now() / 1000) + resetInSeconds;
  return {
    "x-ratelimit": "9, 9, 9, 9",
    "x-ratelimit-remaining": `${remaining}, 500, 500, 500`,
    "x-ratelimit-reset": `${at}, ${at}, ${at}, ${at}.`,
  };
};

test("with pacing, a call is refused when a window has no more than the reserve left for longer than it may take", async () => {
  const { sca, calls } = await faultServer([reply(200, status, windows(5, 900))], {
    pacing: { reserve: 5 },
  });
  await sca.users.scaStatus("user_1");
  const error = await rejection(sca.users.scaStatus("user_1"));
  expect(error).toBeInstanceOf(ScaRateLimitError);
  expect(error).toMatchObject({ type: "rate_limit", message: expect.stringContaining("it was not sent") });
  expect(calls).toHaveLength(2);
});

test("with pacing, calls go on while there is room, and count themselves", async () => {
  const { sca, calls } = await faultServer([reply(200, status, windows(7, 900)), reply(200, status)], {
    pacing: { reserve: 5 },
  });
  await sca.users.scaStatus("user_1");
  await sca.users.scaStatus("user_1");
  await sca.users.scaStatus("user_1");
  expect(await rejection(sca.users.scaStatus("user_1"))).toBeInstanceOf(ScaRateLimitError);
  expect(calls).toHaveLength(4);
});

test("without pacing nothing is held back", async () => {
  const { sca, calls } = await faultServer([reply(200, status, windows(0, 900))]);
  await sca.users.scaStatus("user_1");
  await sca.users.scaStatus("user_1");
  expect(calls).toHaveLength(3);
});
