import { describe, expect, test } from "vitest";
import { createCaller, naturalOwner, origin, sessionOf } from "../../test/caller.ts";
import { createSandbox } from "../sandbox.ts";

async function begin() {
  const sandbox = createSandbox({
    seed: 1,
    send: async () => new Response(null, { status: 503 }),
    onError: (error) => expect.fail(String(error)),
  });
  const call = await createCaller(sandbox);
  const created = () => call("POST", "sca/users/natural", { body: naturalOwner });
  const request = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const response = await sandbox.fetch(`${origin}/__sandbox/${path}`, {
      method,
      headers: { ...(body === undefined ? {} : { "content-type": "application/json" }), ...headers },
      ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text === "" ? null : JSON.parse(text) };
  };
  return { sandbox, call, created, control: request };
}

test("the clock moves on, in words and in seconds", async () => {
  const { sandbox, control } = await begin();
  const before = sandbox.clock.seconds();
  const { status, body } = await control("POST", "clock", { advance: "10m" });
  expect({ status, body }).toEqual({ status: 200, body: { now: "2026-01-01T00:10:00.000Z", seconds: before + 600 } });
  await control("POST", "clock", { advanceSeconds: 90 });
  expect((await control("GET", "clock")).body.seconds).toBe(before + 690);
});

test("a session is completed with consents, failed or expired", async () => {
  const { call, created, control } = await begin();
  const first = await created();
  const { status, body } = await control("POST", `sessions/${sessionOf(first)}`, {
    outcome: "validated",
    consents: { Transfer: true },
  });
  expect({ status, body }).toMatchObject({ status: 200, body: { state: "validated", userId: first.body.Id } });
  const scaStatus = await call("GET", `sca/users/${first.body.Id}/sca-status`);
  expect(scaStatus.body).toMatchObject({ IsEnrolled: true, ConsentScope: { Transfer: "ACTIVE" } });
  for (const outcome of ["failed", "expired"]) {
    const token = sessionOf(await created());
    expect((await control("POST", `sessions/${token}`, { outcome })).body).toMatchObject({ state: outcome });
    expect(await control("POST", `sessions/${token}`, { outcome })).toMatchObject({
      status: 409,
      body: { title: "Conflict", status: 409, detail: `The session ${token} is ${outcome}: open a new one.` },
    });
  }
});

test("what Mangopay does by itself befalls a user, and money keeps them from being closed", async () => {
  const { call, created, control } = await begin();
  const user = await created();
  const path = `users/${user.body.Id}`;
  await control("POST", path, { holdsMoney: true });
  expect((await call("DELETE", `users/natural/${user.body.Id}`)).status).toBe(400);
  await control("POST", path, { holdsMoney: false });
  const { body } = await control("POST", path, { mangopay: "account-closed" });
  expect(body).toMatchObject({ user: { state: "closed" } });
  expect((await call("GET", `sca/users/${user.body.Id}`)).body).toMatchObject({ UserStatus: "CLOSED" });
  expect((await control("POST", path, { mangopay: "account-closed" })).status).toBe(409);
});

test("a call that SCA guards, outside of this API, opens a session", async () => {
  const { sandbox, created, control } = await begin();
  const user = await created();
  await sandbox.sessions.complete(sessionOf(user));
  const { body } = await control("POST", `users/${user.body.Id}`, { outside: "guarded-call" });
  expect(await sandbox.sessions.get(body.token)).toMatchObject({ purpose: "action", state: "open" });
});

test("events, deliveries with alerts, and the state are listed, newest first, in parts", async () => {
  const { sandbox, call, created, control } = await begin();
  const hook = { EventType: "USER_ACCOUNT_VALIDATION_ASKED", Url: "https://shop.example/", Email: "ops@shop.example" };
  await call("POST", "hooks", { body: hook });
  const users: unknown[] = [];
  for (let n = 0; n < 25; n += 1) users.push((await created()).body.Id);
  await sandbox.notifications.settled();
  const events = await control("GET", "events?take=2&skip=1");
  expect(events.body).toMatchObject({ total: 25, items: [{ resourceId: users[23] }, { resourceId: users[22] }] });
  const deliveries = await control("GET", "deliveries?take=1");
  expect(deliveries.body).toMatchObject({
    total: 25,
    items: [{ event: { resourceId: users[24] }, attempts: [{ outcome: "503" }] }],
    alerts: [{ failures: 25, to: "ops@shop.example" }],
  });
  expect((await control("GET", "state?clientId=other")).body).toMatchObject({ users: { total: 0 } });
  expect((await control("GET", "state?order=oldest&take=1")).body).toMatchObject({
    users: { total: 25, items: [{ id: users[0] }] },
    sessions: { total: 25 },
    deliveries: { total: 25 },
    clock: { now: "2026-01-01T00:00:00.000Z" },
  });
});

test("faults are asked for, listed and ended", async () => {
  const { call, control } = await begin();
  const added = await control("POST", "faults", { fault: "rate-limited", operationId: "listUsers", times: 2 });
  expect(added.body).toMatchObject({ fault: "rate-limited", happened: 0 });
  expect((await call("GET", "users")).status).toBe(429);
  expect((await control("GET", "faults")).body.items).toMatchObject([{ happened: 1, times: 2 }]);
  expect((await control("DELETE", "faults")).status).toBe(204);
  expect((await call("GET", "users")).status).toBe(200);
});

test("a reset forgets users", async () => {
  const { created, control, sandbox } = await begin();
  await created();
  expect((await control("POST", "reset")).status).toBe(204);
  expect((await sandbox.users.list()).total).toBe(0);
});

test("the log tells what happened so far, and then what comes", async () => {
  const { sandbox, created } = await begin();
  const response = await sandbox.fetch(`${origin}/__sandbox/log`);
  expect(response.headers.get("content-type")).toBe("text/event-stream");
  const { body } = await created();
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  while (!text.includes("sca/users/natural")) text += (await reader?.read())?.value;
  await reader?.cancel();
  const entries = [...text.matchAll(/^id: (\d+)\ndata: (.*)\n\n/gm)].map(([, id, data = ""]) => ({
    id,
    ...JSON.parse(data),
  }));
  expect(entries.map(({ id, kind, text }) => [id, kind, text])).toEqual([
    ["1", "call", "POST /v2.01/oauth/token 200"],
    ["2", "event", `USER_ACCOUNT_VALIDATION_ASKED ${body.Id}`],
    ["3", "call", "POST /v2.01/acme/sca/users/natural 200"],
  ]);
});

describe("what it cannot take, it refuses in a sentence, and nothing is done", () => {
  test.each([
    ["POST", "clock", {}, 400, 'Give the clock one of advance ("10m") and advanceSeconds (600).'],
    [
      "POST",
      "clock",
      { advance: "soon" },
      400,
      'advance must be a duration: a text such as "10m" or "1h 30m", or milliseconds.',
    ],
    ["POST", "clock", { advanceSeconds: -1 }, 400, "advanceSeconds must be a number, 0 or more."],
    ["POST", "clock", { advence: "10m" }, 400, "The body takes no advence; the nearest is advance."],
    ["POST", "clock", "{", 400, "The body is not JSON."],
    ["POST", "clock", "[]", 400, "The body must be a JSON object."],
    [
      "POST",
      "sessions/none",
      { outcome: "validated" },
      404,
      "There is no session none: give the token of a link that this sandbox returned.",
    ],
    ["POST", "sessions/none", {}, 400, "Give the session an outcome: validated, failed or expired."],
    ["POST", "sessions/none", { outcome: "VALIDATED" }, 400, "outcome must be one of validated, failed, expired."],
    [
      "POST",
      "sessions/none",
      { outcome: "failed", consents: {} },
      400,
      "A session that is failed has no consents and no phoneNumber.",
    ],
    [
      "POST",
      "sessions/none",
      { outcome: "validated", consents: { Payout: true } },
      400,
      /^consents must be an object of ContactInf/,
    ],
    ["POST", "users/none", { mangopay: "account-closed" }, 404, "There is no user none."],
    ["POST", "users/none", { mangopay: "boredom" }, 400, /^mangopay must be one of consent-revoked, account-closed/],
    ["POST", "users/none", {}, 400, "Give one of mangopay, outside and holdsMoney."],
    ["POST", "faults", { fault: "fire" }, 400, /^fault must be one of response-lost/],
    ["POST", "faults", { fault: "latency", share: 2 }, 400, "share must be a number from 0 to 1."],
    ["POST", "faults", {}, 400, /^Give fault one of response-lost/],
    ["POST", "reset", { really: true }, 400, /^The body takes no really/],
    ["GET", "events?take=many", undefined, 400, "take must be a whole number."],
    [
      "GET",
      "nothing",
      undefined,
      404,
      "The control API has no GET /__sandbox/nothing: /__sandbox/ shows what there is.",
    ],
  ])("%s %s %j", async (method, path, body, status, detail) => {
    const { control } = await begin();
    const answered = await control(method, path, body);
    expect(answered.status).toBe(status);
    expect(answered.headers.get("content-type")).toBe("application/problem+json");
    expect(answered.body.detail).toEqual(typeof detail === "string" ? detail : expect.stringMatching(detail));
  });

  test.each([
    [{ "sec-fetch-site": "cross-site" }, 403],
    [{ "sec-fetch-site": "same-site" }, 403],
    [{ origin: "https://evil.example" }, 403],
    [{ origin: "null" }, 403],
    [{ origin: "https://evil.example", "sec-fetch-site": "same-origin" }, 403],
    [{ "content-type": "text/plain" }, 415],
    [{ "content-type": "application/x-www-form-urlencoded" }, 415],
    [{ origin, "sec-fetch-site": "same-origin" }, 204],
    [{ "sec-fetch-site": "none" }, 204],
  ])("a reset with %j is answered %d", async (headers, status) => {
    const { sandbox, created, control } = await begin();
    await created();
    expect((await control("POST", "reset", undefined, headers)).status).toBe(status);
    expect((await sandbox.users.list()).total).toBe(status === 204 ? 0 : 1);
  });
});
