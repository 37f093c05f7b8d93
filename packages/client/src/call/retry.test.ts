import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { faultServer, problem, reply, status } from "../../test/fault-server.js";
import { json, stubbedClient } from "../../test/stub-fetch.js";
import { isRepeatable, pauseBefore } from "./retry.js";

test("only methods that may be sent twice are sent again", () => {
  const methods = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"];
  expect(methods.filter((method) => !isRepeatable(method))).toEqual(["POST", "PATCH"]);
});

describe("the pause before the next attempt", () => {
  beforeEach(() => void vi.spyOn(Math, "random").mockReturnValue(0.5));
  afterEach(() => void vi.restoreAllMocks());

  test("is a random part of a bound that doubles, up to a limit", () => {
    expect([1, 2, 3, 6, 7].map((attempt) => pauseBefore(attempt, {}))).toEqual([125, 250, 500, 4_000, 4_000]);
    const options = { baseDelayMs: 10, maxDelayMs: 30 };
    expect([1, 2, 3].map((attempt) => pauseBefore(attempt, options))).toEqual([5, 10, 15]);
  });

  const answer = (status: number, headers: Record<string, string>) => new Response(null, { status, headers });
  const full = { "x-ratelimit": "9,9,9,9", "x-ratelimit-remaining": "0,1,1,1" };

  test.each([
    ["seconds", answer(503, { "Retry-After": "2" }), 2_500],
    ["no time that anybody could read", answer(503, { "Retry-After": "soon" }), 125],
    ["neither", answer(503, {}), 125],
    [
      "a full window, at another status than 429",
      answer(503, { ...full, "x-ratelimit-reset": "9e9,9e9,9e9,9e9" }),
      125,
    ],
  ])("is what the API asks for, and up to a second more: with %s", (_, response, pause) => {
    expect(pauseBefore(1, {}, response)).toBe(pause);
  });

  test("is until the full window frees up, after a 429", () => {
    const reset = Math.ceil(Date.now() / 1_000) + 100;
    const response = answer(429, { ...full, "x-ratelimit-reset": `${reset},${reset},${reset},${reset}` });
    expect(pauseBefore(1, {}, response)).toBeGreaterThan(99_000);
  });

  test("is waited out", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      const answers = [() => json(problem("internal_error"), 500), () => json(status)];
      const { sca, sent } = stubbedClient(() => answers.shift()?.() as Response);
      const call = sca.users.scaStatus("user_1");
      await vi.advanceTimersByTimeAsync(124);
      expect(sent).toHaveLength(2);
      await vi.advanceTimersByTimeAsync(1);
      expect(await call).toEqual(status);
      expect(sent).toHaveLength(3);
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  test("is logged, with the reason", async () => {
    const warn = vi.fn();
    const { sca } = await faultServer([reply(503, problem("internal_error")), reply(200, status)], {
      logger: { warn },
    });
    await sca.users.scaStatus("user_1");
    const fields = {
      callId: expect.any(String),
      operationId: "viewUserScaStatus",
      attempt: 1,
      status: 503,
      pauseMs: 0.5,
    };
    expect(warn.mock.calls).toEqual([[fields, expect.stringContaining("sent again")]]);
  });
});
