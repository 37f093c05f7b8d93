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
