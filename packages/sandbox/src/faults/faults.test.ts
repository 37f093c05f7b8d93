import { expect, test, vi } from "vitest";
import { createCaller, naturalOwner, origin, sessionOf } from "../../test/caller.ts";
import { checkedFetch } from "../../test/checked.ts";
import { createSandbox } from "../sandbox.ts";

const create = ["POST", "sca/users/natural", { body: naturalOwner }] as const;

async function begin(extensions: Parameters<typeof createSandbox>[1] = []) {
  const received: string[] = [];
  const gate = { promise: Promise.resolve(), open: () => {} };
  const send = async (request: Request) => {
    await gate.promise;
    received.push(new URL(request.url).searchParams.get("EventType") ?? "");
    return new Response();
  };
  const sandbox = createSandbox({ seed: 1, send, onError: (error) => expect.fail(String(error)) }, extensions);
  const call = await createCaller(sandbox);
  const hook = (EventType: string) => call("POST", "hooks", { body: { EventType, Url: "https://shop.example/" } });
  const users = async () => (await sandbox.users.list()).total;
  return { sandbox, call, hook, users, received, gate };
}

test("a response is lost after the call was done, once", async () => {
  const { sandbox, call, users } = await begin();
  sandbox.faults.add({ fault: "response-lost", operationId: "createNaturalUserSca" });
  expect((await call("GET", "users")).status).toBe(200);
  const key = "0123456789abcdef0123";
  const lost = call(...(create.slice(0, 2) as ["POST", string]), {
    body: naturalOwner,
    headers: { "idempotency-key": key },
  });
  await expect(lost).rejects.toThrow(new TypeError("fetch failed"));
  expect(await users()).toBe(1);
  const { body } = await call("GET", `responses/${key}`);
  expect(body).toMatchObject({ StatusCode: "200", Resource: { UserStatus: "PENDING_USER_ACTION" } });
  expect((await call(...create)).status).toBe(200);
  expect(sandbox.faults.list()).toMatchObject([{ fault: "response-lost", happened: 1 }]);
});

test("a body ends in the middle, with the length of the whole", async () => {
  const { sandbox, call, users } = await begin();
  sandbox.faults.add({ fault: "half-body", operationId: "createNaturalUserSca" });
  await expect(call(...create)).rejects.toThrow("terminated");
  expect(await users()).toBe(1);
});

test("a token is revoked while the call is on its way, and a new one works", async () => {
  const { sandbox, call } = await begin();
  const { fetch } = sandbox;
  const statuses: number[] = [];
  sandbox.fetch = async (...sent) => {
    const response = await fetch(...sent);
    statuses.push(response.status);
    return response;
  };
  sandbox.faults.add({ fault: "token-revoked" });
  expect((await call(...create)).status).toBe(200);
  expect(statuses).toEqual([401, 200, 200]);
});

test.each([
  ["15m", "2300, 2300, 2300, 2300", "0, 2200, 6500, 103300", 900, [7, 1_800, 3_600, 86_400]],
  ["60m", "0, 0, 8800, 8800", "2300, 4500, 0, 96800", 900, [900, 1_800, 7, 86_400]],
] as const)(
  "429 says that the window of %s is used up, and when it opens",
  async (window, made, remaining, _, reset) => {
    const { sandbox } = await begin();
    const checked = checkedFetch(sandbox);
    const call = await createCaller(checked);
    sandbox.faults.add({ fault: "rate-limited", window, resetIn: "7s" });
    const { status, body, headers } = await call("GET", "users");
    expect({ status, body }).toMatchObject({ status: 429, body: { Type: "rate_limit" } });
    expect(headers.get("x-ratelimit")).toBe(made);
    expect(headers.get("x-ratelimit-remaining")).toBe(remaining);
    const now = sandbox.clock.seconds();
    expect(headers.get("x-ratelimit-reset")).toBe(reset.map((seconds) => now + seconds).join(", "));
    expect(checked.found()).toEqual([]);
    expect((await call("GET", "users")).status).toBe(200);
  },
);

test("a call is late in real time, and can be given up", async () => {
  const { sandbox, call } = await begin();
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  try {
    sandbox.faults.add({ fault: "latency", delay: "2s" });
    const answered = vi.fn();
    const late = call("GET", "users").then(answered);
    await vi.advanceTimersByTimeAsync(1_999);
    expect(answered).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await late;
    sandbox.faults.add({ fault: "latency", delay: "2s" });
    const abort = new AbortController();
    const given = sandbox.fetch(`${origin}/v2.01/acme/users`, { signal: abort.signal });
    abort.abort(new Error("given up"));
    await expect(given).rejects.toThrow("given up");
  } finally {
    vi.useRealTimers();
  }
});

test("a notification arrives before the response", async () => {
  const { sandbox, call, hook, gate } = await begin();
  await hook("USER_ACCOUNT_VALIDATION_ASKED");
  sandbox.faults.add({ fault: "notification-first", operationId: "createNaturalUserSca" });
  const order: string[] = [];
  gate.promise = new Promise((resolve) => {
    gate.open = resolve;
  });
  const answered = call(...create).then(() => order.push("response"));
  for (let n = 0; n < 20; n += 1) await new Promise((resolve) => setImmediate(resolve));
  order.push("notification");
  gate.open();
  await answered;
  expect(order).toEqual(["notification", "response"]);
});

test("a session expires between the page and what the person sends", async () => {
  const { sandbox, call } = await begin([
    () => ({ route: ({ url }) => (new URL(url).pathname.startsWith("/sca/") ? new Response("page") : undefined) }),
  ]);
  sandbox.faults.add({ fault: "session-expires", after: 1 });
  const token = sessionOf(await call(...create));
  const visit = () => sandbox.fetch(`${origin}/sca/?token=${token}`).then((response) => response.text());
  await visit();
  expect((await sandbox.sessions.get(token))?.state).toBe("open");
  expect(await visit()).toBe("page");
  await expect(sandbox.sessions.complete(token)).rejects.toThrow("is expired");
});

test("a notification is sent twice, and another one is late", async () => {
  const { sandbox, call, hook, received } = await begin();
  await hook("USER_ACCOUNT_VALIDATION_ASKED");
  await hook("USER_ACCOUNT_ACTIVATED");
  sandbox.faults.add({ fault: "notification-late", eventType: "USER_ACCOUNT_VALIDATION_ASKED", delay: "1m" });
  sandbox.faults.add({ fault: "notification-twice", eventType: "USER_ACCOUNT_ACTIVATED" });
  await sandbox.sessions.complete(sessionOf(await call(...create)));
  await sandbox.notifications.settled();
  expect(received).toEqual(["USER_ACCOUNT_ACTIVATED", "USER_ACCOUNT_ACTIVATED"]);
  await sandbox.clock.advance("1m");
  expect(received.slice(2)).toEqual(["USER_ACCOUNT_VALIDATION_ASKED"]);
});

test("what one call notifies is sent in reverse order, once", async () => {
  const { sandbox, call, hook, received } = await begin();
  await hook("USER_ACCOUNT_ACTIVATED");
  await hook("SCA_EMAIL_VERIFIED");
  sandbox.faults.add({ fault: "notifications-reversed" });
  for (const _ of [1, 2]) await sandbox.sessions.complete(sessionOf(await call(...create)));
  await sandbox.notifications.settled();
  expect(received).toEqual([
    "SCA_EMAIL_VERIFIED",
    "USER_ACCOUNT_ACTIVATED",
    "USER_ACCOUNT_ACTIVATED",
    "SCA_EMAIL_VERIFIED",
  ]);
});

test("a share of calls is chosen by the seed", async () => {
  const run = async (seed: number) => {
    const { sandbox, call } = await begin();
    sandbox.faults.add({ fault: "rate-limited", share: 0.5, seed });
    const statuses: number[] = [];
    for (let n = 0; n < 40; n += 1) statuses.push((await call("GET", "users")).status);
    return statuses.join(" ");
  };
  const first = await run(3);
  expect(await run(3)).toBe(first);
  expect(await run(4)).not.toBe(first);
  const refused = first.split("429").length - 1;
  expect(refused).toBeGreaterThan(5);
  expect(refused).toBeLessThan(35);
});

test("faults keep to their platform, and a reset ends them", async () => {
  const { sandbox, call } = await begin();
  sandbox.faults.add({ fault: "rate-limited", clientId: "other", times: 2 });
  expect((await call("GET", "users")).status).toBe(200);
  const other = await createCaller(sandbox, "other");
  expect((await other("GET", "users")).status).toBe(429);
  await sandbox.reset();
  expect((await other("GET", "users")).status).toBe(200);
  expect(sandbox.faults.list()).toEqual([]);
});
