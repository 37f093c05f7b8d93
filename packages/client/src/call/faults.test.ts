import { describe, expect, test, vi } from "vitest";
import {
  drop,
  dropMidBody,
  faultServer,
  type Handler,
  html,
  link,
  problem,
  reply,
  silent,
  status,
  tokenBody,
} from "../../test/fault-server.js";
import { rejection } from "../../test/rejection.js";
import { stopTimers } from "../../test/stop-timers.js";
import { json, stubbedClient } from "../../test/stub-fetch.js";
import { noneUnhandled } from "../../test/unhandled.js";
import { ScaNetworkError, ScaRateLimitError, ScaResponseError, ScaTimeoutError } from "../index.js";

const enrollment = "sca/users/user_1/enrollment";
const statusCall = "GET sca/users/user_1/sca-status";
const resetIn = (seconds: number) => {
  const at = Math.floor(Date.now() / 1000) + seconds;
  return {
    "x-ratelimit": "9, 9, 9, 9",
    "x-ratelimit-remaining": "0, 5, 5, 5",
    "x-ratelimit-reset": `${at}, ${at}, ${at}, ${at}`,
  };
};

noneUnhandled();

describe("a GET", () => {
  test("to a server that refuses the connection rejects with ScaNetworkError, after its retries", async () => {
    const { sca, server } = await faultServer([], { retry: { retries: 1, baseDelayMs: 1 } });
    server.close();
    server.closeAllConnections();
    expect(await rejection(sca.users.scaStatus("user_1"))).toBeInstanceOf(ScaNetworkError);
  });

  test.each<[string, Handler]>([
    ["is reset before the headers", drop],
    ["is reset in the middle of the body", dropMidBody],
    ["is answered 500 without a body", reply(500, "")],
    ["is answered 502 with HTML", reply(502, html, { "Content-Type": "text/html" })],
    ["is answered 503 with an error", reply(503, problem("internal_error"))],
    ["is answered 429 without a reset header", reply(429, problem("rate_limit"))],
    ["is answered 429 with a reset header in the past", reply(429, problem("rate_limit"), resetIn(-5))],
  ])("that %s is sent again and succeeds", async (_, fault) => {
    const { sca, calls } = await faultServer([fault, fault, reply(200, status)]);
    expect(await sca.users.scaStatus("user_1")).toEqual(status);
    expect(calls).toEqual(["token", statusCall, statusCall, statusCall]);
  });

  test("gives up after its retries with the last failure", async () => {
    const { sca, calls } = await faultServer([reply(502, html)]);
    expect(await rejection(sca.users.scaStatus("user_1"))).toMatchObject({
      name: "ScaResponseError",
      status: 502,
      body: html,
    });
    expect(calls).toHaveLength(4);
  });

  test("is sent once when retries are off", async () => {
    const { sca, calls } = await faultServer([drop], { retry: false });
    expect(await rejection(sca.users.scaStatus("user_1"))).toBeInstanceOf(ScaNetworkError);
    expect(calls).toEqual(["token", statusCall]);
  });

  test("waits for a full rate limit window to free up, and no longer than its own time allows", async () => {
    const { sca, calls } = await faultServer([reply(429, problem("rate_limit"), resetIn(900))]);
    const error = await rejection(sca.users.scaStatus("user_1"));
    expect(error).toBeInstanceOf(ScaRateLimitError);
    expect((error as ScaRateLimitError).windows.map(({ minutes, remaining }) => [minutes, remaining])).toEqual([
      [15, 0],
      [30, 5],
      [60, 5],
      [1440, 5],
    ]);
    expect(calls).toEqual(["token", statusCall]);
  });

  test("that is answered too late rejects with ScaTimeoutError", async () => {
    stopTimers();
    const { sca, calls, arrived } = await faultServer([silent]);
    const failed = rejection(sca.users.scaStatus("user_1", { timeoutMs: 2_000 }));
    await arrived(2);
    vi.advanceTimersByTime(2_000);
    expect(await failed).toEqual(new ScaTimeoutError("GET /v2.01/{ClientId}/sca/users/{UserId}/sca-status", 2_000));
    expect(calls).toEqual(["token", statusCall]);
  });

  test.each<[string, Handler]>([
    ["200 HTML", reply(200, html, { "Content-Type": "text/html" })],
    ["200 HTML that calls itself JSON", reply(200, html)],
    ["200 truncated JSON", reply(200, '{"UserStatus":"ACT')],
    ["204", (_, response) => response.writeHead(204).end()],
  ])("that is answered %s rejects with ScaResponseError, and is not sent again", async (_, fault) => {
    const { sca, calls } = await faultServer([fault]);
    expect(await rejection(sca.users.scaStatus("user_1"))).toBeInstanceOf(ScaResponseError);
    expect(calls).toHaveLength(2);
  });

  test("whose JSON comes with another content type is read all the same", async () => {
    const { sca } = await faultServer([reply(200, status, { "Content-Type": "text/plain" })]);
    expect(await sca.users.scaStatus("user_1")).toEqual(status);
  });
});

describe("a token", () => {
  test("that is refused makes the call reject with what the token endpoint said", async () => {
    const { sca, calls } = await faultServer([], {}, reply(401, problem("invalid_credentials")));
    expect(await rejection(sca.users.enroll("user_1"))).toMatchObject({ status: 401, type: "invalid_credentials" });
    expect(calls).toEqual(["token"]);
  });

  test("that expires in mid-flight is renewed once, and the call is sent once more", async () => {
    const { sca, calls } = await faultServer([reply(401, problem("invalid_credentials")), reply(200, status)]);
    expect(await sca.users.scaStatus("user_1")).toEqual(status);
    expect(calls).toEqual(["token", statusCall, "token", statusCall]);
  });

  test("that is refused again after two renewals is not renewed a third time", async () => {
    const { sca, calls } = await faultServer([reply(401, problem("invalid_credentials"))]);
    expect(await rejection(sca.users.scaStatus("user_1"))).toMatchObject({ type: "invalid_credentials" });
    expect(calls).toEqual(["token", statusCall, "token", statusCall, "token", statusCall]);
  });

  test("that is refused on a POST is renewed, and the POST gets another key of ours", async () => {
    const { sca, keys } = await faultServer([reply(401, problem("invalid_credentials")), reply(200, link)]);
    expect(await sca.users.enroll("user_1")).toEqual(link);
    expect(keys[0]).not.toBe(keys[1]);
  });

  test("that is refused on a POST leaves the caller's own key as it is", async () => {
    const { sca, keys } = await faultServer([reply(401, problem("invalid_credentials")), reply(200, link)]);
    await sca.users.enroll("user_1", { idempotencyKey: "0193cf51-ed36-7151" });
    expect(keys).toEqual(["0193cf51-ed36-7151", "0193cf51-ed36-7151"]);
  });

  test.each([
    ["a 401 of another kind", 401, "other_error"],
    ["a refusal", 403, "forbidden_ressource"],
  ])("is not renewed on %s", async (_, code, type) => {
    const { sca, calls } = await faultServer([reply(code, problem(type))]);
    expect(await rejection(sca.users.scaStatus("user_1"))).toMatchObject({ status: code, type });
    expect(calls).toEqual(["token", statusCall]);
  });

  test("that has expired when it comes is used for the call that waits for it, and no other", async () => {
    const { sca, calls } = await faultServer([reply(200, status)], {}, reply(200, { ...tokenBody, expires_in: 0 }));
    await sca.users.scaStatus("user_1");
    await sca.users.scaStatus("user_1");
    expect(calls).toEqual(["token", statusCall, "token", statusCall]);
  });

  test.each([
    ["an expiry", { access_token: "very-secret" }],
    ["a value", { expires_in: 1200, refresh_token: "very-secret" }],
  ])("without %s is not used, and the error has no part of it", async (_, body) => {
    const { sca } = await faultServer([], {}, reply(200, body));
    const error = await rejection(sca.users.scaStatus("user_1"));
    expect(error).toBeInstanceOf(ScaResponseError);
    expect(error).toMatchObject({
      message: "The call for a token was answered 200 with no access_token and expires_in.",
    });
    expect(String(error) + JSON.stringify(error)).not.toContain("very-secret");
  });
});

test("a POST that was answered 429 was not carried out, and is sent again under another key", async () => {
  const { sca, calls, keys } = await faultServer([reply(429, problem("rate_limit")), reply(200, link)]);
  expect(await sca.users.enroll("user_1")).toEqual(link);
  expect(calls).toEqual(["token", `POST ${enrollment}`, `POST ${enrollment}`]);
  expect(new Set(keys).size).toBe(2);
});

test("a POST that is answered 429 again and again rejects with ScaRateLimitError", async () => {
  const { sca, calls } = await faultServer([reply(429, problem("rate_limit"))]);
  expect(await rejection(sca.users.enroll("user_1"))).toBeInstanceOf(ScaRateLimitError);
  expect(calls).toHaveLength(4);
});

test("every POST carries a key of its own, and the token call carries none", async () => {
  const { sca, keys } = await faultServer([reply(200, link)]);
  await sca.users.enroll("user_1");
  await sca.users.enroll("user_1");
  expect(keys).toHaveLength(2);
  expect(new Set(keys).size).toBe(2);
  for (const key of keys) expect(key).toMatch(/^[A-Za-z0-9-]{16,36}$/);
});

test.each([
  ["an error", new Error("too late")],
  ["null", null],
  ["text", "too late"],
])("a caller who gives up with %s as the reason gets it back", async (_, reason) => {
  const { sca, arrived } = await faultServer([silent]);
  const controller = new AbortController();
  const failed = rejection(sca.users.scaStatus("user_1", { signal: controller.signal }));
  await arrived(2);
  controller.abort(reason);
  expect(await failed).toBe(reason);
});

test("a caller who has given up before the call sends nothing, and nothing is left unhandled", async () => {
  const { sca, sent } = stubbedClient(() => json(status));
  const signal = AbortSignal.abort(new Error("too late"));
  expect(await rejection(sca.users.scaStatus("user_1", { signal }))).toMatchObject({ message: "too late" });
  expect(sent).toEqual([]);
});

test("a POST that was refused for its token, and gets no other, is not taken for lost", async () => {
  let asked = 0;
  const once: Handler = (request, response) => {
    const answer = asked++ === 0 ? reply(200, tokenBody) : reply(500, "");
    answer(request, response);
  };
  const { sca, calls } = await faultServer([reply(401, problem("invalid_credentials"))], {}, once);
  expect(await rejection(sca.users.enroll("user_1"))).toMatchObject({ name: "ScaResponseError", status: 500 });
  expect(calls).toEqual(["token", `POST ${enrollment}`, "token", "token", "token"]);
});
