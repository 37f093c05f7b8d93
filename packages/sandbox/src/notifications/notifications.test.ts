import { expect, test, vi } from "vitest";
import { createCaller, naturalOwner, sessionOf } from "../../test/caller.ts";
import { createSandbox } from "../sandbox.ts";
import { memoryStore } from "../store/memory.ts";

const [minute, hour] = [60_000, 3_600_000];
const url = "https://shop.example/notify?from=mangopay";

/** A sandbox whose platform has hooks for some types, and a receiver that answers as told. */
async function withHooks(eventTypes: string[], answer: () => Response | Promise<Response> = () => new Response()) {
  const received: URL[] = [];
  const send = async (request: Request) => {
    received.push(new URL(request.url));
    expect([request.method, request.redirect]).toEqual(["GET", "manual"]);
    return answer();
  };
  const store = memoryStore();
  const sandbox = createSandbox({ seed: 1, send, store, onError: (error) => expect.fail(String(error)) });
  const call = await createCaller(sandbox);
  const hooks: string[] = [];
  for (const EventType of eventTypes) {
    const { body } = await call("POST", "hooks", { body: { EventType, Url: url, Email: "ops@shop.example" } });
    hooks.push(String(body.Id));
  }
  const [hookId = ""] = hooks;
  return {
    sandbox,
    call,
    store,
    received,
    types: () => received.map(({ searchParams }) => searchParams.get("EventType")),
    createUser: () => call("POST", "sca/users/natural", { body: naturalOwner }),
    hook: async () => (await call("GET", `hooks/${hookId}`)).body,
    changeHook: (body: object) => call("PUT", `hooks/${hookId}`, { body }),
    hookId,
  };
}

const failing = () => new Response(null, { status: 500 });

test("a hook gets a GET with the three parameters, beside those of its own address", async () => {
  const { sandbox, received, createUser } = await withHooks(["USER_ACCOUNT_VALIDATION_ASKED"]);
  const { body } = await createUser();
  await sandbox.notifications.settled();
  expect(received.map(({ href }) => href)).toEqual([
    `${url}&EventType=USER_ACCOUNT_VALIDATION_ASKED&RessourceId=${body.Id}&Date=${sandbox.clock.seconds()}`,
  ]);
  const { items } = await sandbox.notifications.list();
  expect(items).toMatchObject([
    { dueAt: undefined, attempts: [{ at: sandbox.clock.now(), outcome: "200" }], event: { resourceId: body.Id } },
  ]);
});

test("only types with a hook are sent, in the order of their events", async () => {
  const types = ["SCA_EMAIL_VERIFIED", "SCA_ENROLLMENT_SUCCEEDED", "USER_ACCOUNT_ACTIVATED"];
  const { sandbox, types: received, createUser } = await withHooks(types);
  await sandbox.sessions.complete(sessionOf(await createUser()));
  await sandbox.notifications.settled();
  expect(received()).toEqual(["USER_ACCOUNT_ACTIVATED", "SCA_ENROLLMENT_SUCCEEDED", "SCA_EMAIL_VERIFIED"]);
});

test("a failed notification is sent again every 10 minutes for an hour, then every 8 hours for 3 days, and then no more", async () => {
  const { sandbox, received, createUser } = await withHooks(["USER_ACCOUNT_VALIDATION_ASKED"], failing);
  const begin = sandbox.clock.now();
  await createUser();
  await sandbox.clock.advance("10d");
  const [delivery] = (await sandbox.notifications.list()).items;
  const after = delivery?.attempts.map(({ at }) => at - begin);
  expect(after).toEqual([
    ...[0, 10, 20, 30, 40, 50, 60].map((minutes) => minutes * minute),
    ...[8, 16, 24, 32, 40, 48, 56, 64, 72].map((hours) => (hours + 1) * hour),
  ]);
  expect(received).toHaveLength(16);
  expect(delivery?.dueAt).toBeUndefined();
});

test("a retry that succeeds is the last one, and ends the row of failures", async () => {
  const answers = [
    failing(),
    new Response(null, { status: 204 }),
    Response.redirect("https://shop.example"),
    new Response(),
  ];
  const { sandbox, received, createUser, store, hookId } = await withHooks(
    ["USER_ACCOUNT_VALIDATION_ASKED"],
    () => answers.shift() ?? expect.fail("sent once more"),
  );
  await createUser();
  await sandbox.clock.advance("29m");
  expect((await store.get("hooks", "acme", hookId))?.failures).toBe(3);
  await sandbox.clock.advance("10d");
  expect(received).toHaveLength(4);
  expect((await store.get("hooks", "acme", hookId))?.failures).toBe(0);
  const [delivery] = (await sandbox.notifications.list()).items;
  expect(delivery?.attempts.map(({ outcome }) => outcome)).toEqual(["500", "204", "302", "200"]);
});

test("25, 50 and 75 failures in a row are alerted by mail, and 100, when the hook is INVALID and gets nothing until it is revived", async () => {
  const { sandbox, received, createUser, hook, changeHook, hookId } = await withHooks(
    ["USER_ACCOUNT_VALIDATION_ASKED"],
    failing,
  );
  for (let n = 0; n < 99; n += 1) await createUser();
  await sandbox.notifications.settled();
  expect(await hook()).toMatchObject({ Validity: "VALID" });
  await changeHook({ Url: `${url}&changed` });
  await createUser();
  await sandbox.notifications.settled();
  expect(await hook()).toMatchObject({ Validity: "INVALID", Status: "ENABLED" });
  const at = sandbox.clock.now();
  expect(await sandbox.notifications.alerts()).toEqual(
    [25, 50, 75, 100].map((failures) => ({ clientId: "acme", hookId, at, to: "ops@shop.example", failures })),
  );
  await createUser();
  await sandbox.clock.advance("10d");
  expect(received).toHaveLength(100);
  const { items } = await sandbox.notifications.list();
  expect(items).toHaveLength(100);
  // A retry that fell due meanwhile is given up; the failure that made the hook INVALID is not retried.
  const outcomes = (n: number) => items[n]?.attempts.map(({ outcome }) => outcome);
  expect(outcomes(0)).toEqual(["500", "not sent: the hook is INVALID"]);
  expect(outcomes(99)).toEqual(["500"]);

  await changeHook({ Validity: "VALID" });
  await createUser();
  await sandbox.notifications.settled();
  expect(received).toHaveLength(101);
  expect(await hook()).toMatchObject({ Validity: "VALID" });
  expect(await sandbox.notifications.alerts()).toHaveLength(4);
});

test("a hook without an Email alerts nobody, and a disabled one gets nothing", async () => {
  const { sandbox, received, createUser, changeHook } = await withHooks(["USER_ACCOUNT_VALIDATION_ASKED"], failing);
  await changeHook({ Email: null });
  for (let n = 0; n < 25; n += 1) await createUser();
  await sandbox.notifications.settled();
  expect(await sandbox.notifications.alerts()).toEqual([]);
  await changeHook({ Status: "DISABLED" });
  await createUser();
  await sandbox.clock.advance("10d");
  expect(received).toHaveLength(25);
});

test("a receiver has two seconds", async () => {
  const { sandbox, createUser } = await withHooks(["USER_ACCOUNT_VALIDATION_ASKED"], () => new Promise(() => {}));
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  try {
    await createUser();
    await vi.advanceTimersByTimeAsync(1_999);
    expect((await sandbox.notifications.list()).items[0]?.attempts).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    await sandbox.notifications.settled();
    const [delivery] = (await sandbox.notifications.list()).items;
    expect(delivery?.attempts.map(({ outcome }) => outcome)).toEqual(["no response within 2 s"]);
  } finally {
    vi.useRealTimers();
  }
});

test("a receiver that cannot be reached is a failure that says why", async () => {
  const { sandbox, createUser } = await withHooks(["USER_ACCOUNT_VALIDATION_ASKED"], () => {
    throw new TypeError("fetch failed", { cause: { code: "ECONNREFUSED" } });
  });
  await createUser();
  await sandbox.notifications.settled();
  const [delivery] = (await sandbox.notifications.list()).items;
  expect(delivery?.attempts[0]?.outcome).toBe("no response: ECONNREFUSED");
});

test("the receiver can ask the API about the user before it answers", async () => {
  const statuses: unknown[] = [];
  let ask: () => Promise<unknown> = async () => undefined;
  const { sandbox, call, createUser } = await withHooks(["USER_ACCOUNT_VALIDATION_ASKED"], async () => {
    statuses.push(await ask());
    return new Response();
  });
  ask = async () => (await call("POST", "hooks", { body: { EventType: "USER_KYC_LIGHT", Url: url } })).status;
  await createUser();
  await sandbox.notifications.settled();
  expect(statuses).toEqual([200]);
});

test("what was still to be sent is sent by the next sandbox on the same records, and nothing that was", async () => {
  const { sandbox, createUser, store, received } = await withHooks(["USER_ACCOUNT_VALIDATION_ASKED"], failing);
  await createUser();
  await sandbox.notifications.settled();
  const again: string[] = [];
  const second = createSandbox({
    store,
    seed: 2,
    send: async ({ url }) => {
      again.push(url);
      return new Response();
    },
  });
  await second.clock.advance("1h");
  expect(again).toEqual([received[0]?.href]);
});
