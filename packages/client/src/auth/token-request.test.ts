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
import { stopTimers, until } from "../../test/stop-timers.js";
import { noneUnhandled } from "../../test/unhandled.js";
import type { ScaError } from "../errors.js";
import { createMemoryStore } from "./store.js";
import type { StoredToken } from "./token.js";

noneUnhandled();

/** Answers the first request with `first`, and all others with `others`. */
function firstly(first: Handler, others: Handler): Handler {
  let asked = 0;
  return (request, response) => (asked++ === 0 ? first : others)(request, response);
}

const token = reply(200, tokenBody);
const tokensOf = (calls: string[]) => calls.filter((call) => call === "token").length;

describe("a call for a token", () => {
  test.each<[string, Handler]>([
    ["is reset", drop],
    ["is reset in the middle of the body", dropMidBody],
    ["is answered 500", reply(500, problem("internal_error"))],
    ["is answered 502 with HTML", reply(502, html)],
    ["is answered 429", reply(429, problem("rate_limit"))],
  ])("that %s is made again, for 64 POSTs at once", async (_, fault) => {
    const { sca, calls } = await faultServer([reply(200, link)], {}, firstly(fault, token));
    const all = await Promise.all(Array.from({ length: 64 }, (_, n) => sca.users.enroll(`user_${n}`)));
    expect(all).toEqual(Array.from({ length: 64 }, () => link));
    expect([tokensOf(calls), calls.length]).toEqual([2, 66]);
  });

  test("that is answered 429 with a full window is made again when the window frees up", async () => {
    stopTimers();
    const at = Math.floor(Date.now() / 1000) + 10;
    const full = reply(429, problem("rate_limit"), {
      "x-ratelimit": "9, 9, 9, 9",
      "x-ratelimit-remaining": "0, 5, 5, 5",
      "x-ratelimit-reset": `${at}, ${at}, ${at}, ${at}`,
    });
    const warn = vi.fn();
    const { sca, calls } = await faultServer([reply(200, status)], { logger: { warn } }, firstly(full, token));
    const call = sca.users.scaStatus("user_1");
    await until(() => warn.mock.calls.length === 1);
    await vi.advanceTimersByTimeAsync(8_000);
    expect(calls).toEqual(["token"]);
    await vi.advanceTimersByTimeAsync(4_000);
    expect(await call).toEqual(status);
    expect(tokensOf(calls)).toBe(2);
  });

  test("that gets no response has its own limit for each attempt, whatever limit the waiting call has", async () => {
    stopTimers();
    const options = { attemptTimeoutMs: 1_000 };
    const { sca, calls, arrived } = await faultServer([reply(200, link)], options, firstly(silent, token));
    const call = sca.users.enroll("user_1").withResponse();
    await arrived(1);
    await vi.advanceTimersByTimeAsync(1_010);
    await arrived(3);
    const { recovered } = await call;
    expect([recovered, calls.length, tokensOf(calls)]).toEqual([false, 3, 2]);
  });

  test("that fails for good fails every call that waits for it, and gives the error none of their keys", async () => {
    const { sca } = await faultServer([], { retry: false }, reply(403, html));
    const errors = await Promise.all([rejection(sca.users.enroll("user_1")), rejection(sca.users.enroll("user_2"))]);
    for (const error of errors as ScaError[]) {
      expect([error.name, error.idempotencyKey]).toEqual(["ScaResponseError", undefined]);
    }
  });

  test.each([
    ["an expires_in of null", { ...tokenBody, expires_in: null }],
    ["an expires_in below zero", { ...tokenBody, expires_in: -1 }],
    ["an expires_in that is text", { ...tokenBody, expires_in: "1199" }],
    ["an access_token that is empty", { ...tokenBody, access_token: "" }],
    ["an access_token of null", { ...tokenBody, access_token: null }],
  ])("that is answered with %s makes the call reject", async (_, body) => {
    const { sca, calls } = await faultServer([reply(200, status)], {}, reply(200, body));
    expect(await rejection(sca.users.scaStatus("user_1"))).toMatchObject({
      name: "ScaResponseError",
      message: "The call for a token was answered 200 with no access_token and expires_in.",
    });
    expect(calls).toEqual(["token"]);
  });

  test("has a time limit of its own, whatever the limit of the call that needs the token first", async () => {
    stopTimers();
    const { sca, calls, arrived } = await faultServer([reply(200, status)], {}, firstly(silent, token));
    const brief = rejection(sca.users.scaStatus("user_1", { timeoutMs: 1_000 }));
    const patient = sca.users.scaStatus("user_2", { timeoutMs: 100_000 });
    await arrived(1);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await brief).toMatchObject({ name: "ScaTimeoutError", timeoutMs: 1_000 });
    await vi.advanceTimersByTimeAsync(59_010);
    await arrived(3);
    expect(await patient).toEqual(status);
    expect(calls).toEqual(["token", "token", "GET sca/users/user_2/sca-status"]);
  });
});

describe("a refused token", () => {
  const refusal = reply(401, problem("invalid_credentials"));

  test("uses up none of a call's repeats", async () => {
    const down = reply(503, problem("internal_error"));
    const { sca, calls } = await faultServer([down, refusal, down, reply(200, status)]);
    expect(await sca.users.scaStatus("user_1")).toEqual(status);
    expect([tokensOf(calls), calls.length]).toEqual([2, 6]);
  });

  test("is renewed again when another process's in the store was revoked as well", async () => {
    const store = createMemoryStore<StoredToken>();
    const names: string[] = [];
    const set: typeof store.set = (name, value, ttlMs) => {
      names.push(name);
      return store.set(name, value, ttlMs);
    };
    const revoked = ["Bearer token-1", "Bearer stale"];
    const call: Handler = (request, response) => {
      const { authorization = "" } = request.headers;
      const name = names.find((one) => !one.endsWith(":lease")) ?? "";
      if (authorization === revoked[0]) void store.set(name, { value: "stale", renewAt: Date.now() + 60_000 }, 60_000);
      (revoked.includes(authorization) ? refusal : reply(200, status))(request, response);
    };
    const fresh = reply(200, { ...tokenBody, access_token: "fresh" });
    const { sca, calls } = await faultServer([call], { tokenStore: { ...store, set } }, firstly(token, fresh));
    expect(await sca.users.scaStatus("user_1")).toEqual(status);
    expect([tokensOf(calls), calls.length]).toEqual([2, 5]);
  });

  test("of 64 calls at once is renewed once", async () => {
    const ok = reply(200, status);
    const call: Handler = (request, response) =>
      (request.headers.authorization === "Bearer token-1" ? refusal : ok)(request, response);
    const { sca, calls } = await faultServer(
      [call],
      {},
      firstly(token, reply(200, { ...tokenBody, access_token: "b" })),
    );
    await Promise.all(Array.from({ length: 64 }, (_, n) => sca.users.scaStatus(`user_${n}`)));
    expect([tokensOf(calls), calls.length]).toEqual([2, 130]);
  });
});
