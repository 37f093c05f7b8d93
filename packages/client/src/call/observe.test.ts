import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { faultServer, problem, reply, status } from "../../test/fault-server.js";
import { rejection } from "../../test/rejection.js";
import { json, stubbedClient } from "../../test/stub-fetch.js";
import type { AttemptInfo, OutcomeInfo } from "./observe.js";

describe("an observer", () => {
  test("runs on every attempt, with operationId, number, status and duration", async () => {
    const requests: AttemptInfo[] = [];
    const outcomes: OutcomeInfo[] = [];
    const { sca } = await faultServer([reply(503, problem("down")), reply(200, status)], {
      onRequest: (info) => requests.push(info),
      onResponse: (info) => outcomes.push(info),
    });
    await sca.users.scaStatus("user_1");
    const attempt = {
      callId: expect.stringMatching(/^[0-9a-f]{16,32}$/),
      idempotencyKey: undefined,
      operationId: "viewUserScaStatus",
      method: "GET",
      path: "/v2.01/{ClientId}/sca/users/{UserId}/sca-status",
    };
    expect(requests.filter(({ operationId }) => operationId !== "createOAuthToken")).toEqual([
      { ...attempt, attempt: 1 },
      { ...attempt, attempt: 2 },
    ]);
    expect(outcomes.map(({ operationId, status, attempt }) => [operationId, status, attempt])).toEqual([
      ["createOAuthToken", 200, 1],
      ["viewUserScaStatus", 503, 1],
      ["viewUserScaStatus", 200, 2],
    ]);
    for (const { durationMs } of outcomes) expect(durationMs).toBeGreaterThan(0);
  });

  test("has the reason why there was no response", async () => {
    const outcomes: OutcomeInfo[] = [];
    const { sca } = await faultServer([(_, response) => response.destroy()], {
      retry: false,
      onResponse: (info) => outcomes.push(info),
    });
    await rejection(sca.users.scaStatus("user_1"));
    expect(outcomes.at(-1)).toMatchObject({ error: { name: "ScaNetworkError" } });
    expect(outcomes.at(-1)?.status).toBeUndefined();
  });

  test("has the duration of each attempt, and a logger the same with the error as text", async () => {
    let now = 0;
    const clock = vi.spyOn(performance, "now").mockImplementation(() => (now += 100));
    onTestFinished(() => clock.mockRestore());
    const debug = vi.fn();
    const { sca } = stubbedClient(() => new Response("no JSON"), { logger: { debug } });
    const error = await rejection(sca.users.scaStatus("user_1"));
    const outcome = expect.objectContaining({ operationId: "viewUserScaStatus", status: 200, durationMs: 100 });
    expect(debug.mock.calls).toEqual([
      [expect.objectContaining({ operationId: "createOAuthToken", error: undefined }), "A call was attempted."],
      [outcome, "A call was attempted."],
    ]);
    expect(debug.mock.lastCall?.[0]).toMatchObject({ error: `${error}` });
  });

  test("has no duration for an attempt that was never sent", async () => {
    const outcomes: OutcomeInfo[] = [];
    const { sca } = await faultServer([], { onResponse: (info) => outcomes.push(info) }, reply(400, problem("x")));
    await rejection(sca.users.scaStatus("user_1"));
    expect(outcomes.map(({ operationId, durationMs }) => [operationId, durationMs > 0])).toEqual([
      ["createOAuthToken", true],
      ["viewUserScaStatus", false],
    ]);
  });

  test.each([
    ["no logger", {}],
    ["a logger without debug", { logger: { warn: () => {} } }],
    ["a logger without warn", { logger: { debug: () => {} } }],
  ])("is not needed: with %s, what would be logged is not", async (_, options) => {
    const down = () => Promise.reject(new Error("down"));
    const tokenStore = { get: down, set: down, delete: down };
    const { sca } = await faultServer([reply(503, problem("x")), reply(200, status)], { tokenStore, ...options });
    expect(await sca.users.scaStatus("user_1")).toEqual(status);
  });

  test("that throws makes the call reject", async () => {
    const { sca, sent } = stubbedClient(() => json(status), {
      onRequest: ({ operationId }) => {
        if (operationId === "viewUserScaStatus") throw new TypeError("observer is broken");
      },
    });
    expect(await rejection(sca.users.scaStatus("user_1"))).toEqual(new TypeError("observer is broken"));
    expect(sent).toHaveLength(1);
  });
});

describe("secrets", () => {
  test("stay out of logs and errors, whatever the server echoes", async () => {
    const secret = fc
      .string({ minLength: 12, maxLength: 40, unit: "grapheme-ascii" })
      .filter((text) => text.trim().length >= 12);
    await fc.assert(
      fc.asyncProperty(
        secret,
        secret,
        fc.constantFrom(200, 400, 404, 500, 502),
        fc.boolean(),
        async (apiKey, token, code, asJson) => {
          const lines: string[] = [];
          const log = (fields: object, message: string) => void lines.push(inspect(fields, { depth: 9 }) + message);
          const basic = Buffer.from(`c:${apiKey}`).toString("base64");
          const echo = `You sent ${apiKey}, ${token} and ${basic}`;
          const body =
            asJson && code !== 200
              ? JSON.stringify({ ...problem("param_error", echo), errors: { [echo]: echo } })
              : echo;
          const { sca } = stubbedClient(() => new Response(body, { status: code }), {
            clientId: "c",
            apiKey,
            logger: { debug: log, warn: log },
            retry: { retries: 1, baseDelayMs: 0 },
            fetch: async ({ url }) =>
              url.endsWith("/oauth/token")
                ? json({ access_token: token, token_type: "bearer", expires_in: 900 })
                : new Response(body, { status: code }),
          });
          const error = (await rejection(sca.users.scaStatus("user_1"))) as Error & { body?: string; fields?: object };
          const reported = [
            error.message,
            error.stack,
            error.body ?? "",
            JSON.stringify(error.fields ?? {}),
            ...lines,
          ].join("\n");
          for (const hidden of [apiKey, token, basic]) expect(reported).not.toContain(hidden);
          expect(lines.length).toBeGreaterThan(1);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("as short as against a mock are left in messages, which they would only spoil", async () => {
    const body = { ...problem("param_error", "a value"), errors: { a: "an a" } };
    const lines: string[] = [];
    const { sca } = stubbedClient(() => json(body, 400), {
      apiKey: "a",
      logger: { warn: (fields) => void lines.push(JSON.stringify(fields)) },
      tokenStore: { get: () => Promise.reject(new Error("a store")), set: () => {}, delete: () => {} },
    });
    expect(await rejection(sca.users.enroll("user_1"))).toMatchObject({ type: "param_error", fields: { a: "an a" } });
    expect(lines).toEqual(['{"error":"Error: a store"}']);
  });

  test("stay out of what is logged of a token store that fails and quotes what it was given", async () => {
    const lines: string[] = [];
    const { sca } = stubbedClient(() => json(status), {
      apiKey: "a-secret-key",
      logger: { warn: (fields, message) => void lines.push(JSON.stringify(fields) + message) },
      tokenStore: {
        get: () => Promise.reject(new Error("next to a-secret-key")),
        set: (_, token) => Promise.reject(new Error(`no room for ${JSON.stringify(token)}`)),
        delete: () => {},
      },
    });
    await sca.users.scaStatus("user_1");
    expect(lines).toEqual([
      expect.stringMatching(/^{"error":"Error: next to \[redacted\]"}The token store failed/),
      expect.stringMatching(/no room for .*\[redacted\].*The token store failed/),
    ]);
    expect(lines.join()).not.toMatch(/a-secret-key|token-1/);
  });
});
