import { expect, test } from "vitest";
import { createCaller, naturalOwner, tokenOf } from "../test/caller.ts";
import { createSandbox } from "./create-sandbox.ts";

const payer = { ...naturalOwner, UserCategory: "PAYER" };
const eventTypes = ({ body }: { body: unknown }) => (body as { EventType: string }[]).map(({ EventType }) => EventType);

test("an Idempotency-Key counts for 24 hours, also of a call that was refused", async () => {
  const sandbox = createSandbox({ seed: 1 });
  const call = await createCaller(sandbox);
  const headers = { "idempotency-key": "0123456789abcdef" };
  const create = (body: object) => call("POST", "sca/users/natural", { body, headers });
  const remembered = () => call("GET", "responses/0123456789abcdef");
  const first = await create({ ...payer, Email: "nobody" });
  expect(first.status).toBe(400);
  expect((await create(payer)).body.Type).toBe("idempotent_creation_conflict");
  expect((await remembered()).body).toMatchObject({ StatusCode: "400", Resource: first.body });
  expect((await (await createCaller(sandbox, "other"))("GET", "responses/0123456789abcdef")).status).toBe(404);
  await sandbox.clock.advance("23h 59m 59s");
  expect((await create(payer)).status).toBe(409);
  await sandbox.clock.advance("1s");
  expect((await remembered()).status).toBe(404);
  expect((await create(payer)).status).toBe(200);
});

test("events are listed for 45 days, and no older ones can be asked for", async () => {
  const sandbox = createSandbox({ seed: 1 });
  const call = await createCaller(sandbox);
  const begin = sandbox.clock.seconds();
  await call("POST", "sca/users/natural", { body: naturalOwner });
  await sandbox.clock.advance("10m");
  const both = ["USER_ACCOUNT_VALIDATION_ASKED", "SCA_ENROLLMENT_EXPIRED"];
  expect(eventTypes(await call("GET", "events"))).toEqual(both);
  expect(eventTypes(await call("GET", "events?Sort=CreationDate:DESC&per_page=1"))).toEqual(["SCA_ENROLLMENT_EXPIRED"]);
  expect(eventTypes(await call("GET", `events?AfterDate=${begin}`))).toEqual(["SCA_ENROLLMENT_EXPIRED"]);
  expect(eventTypes(await call("GET", `events?BeforeDate=${begin + 600}`))).toEqual(["USER_ACCOUNT_VALIDATION_ASKED"]);
  await sandbox.clock.advance("45d");
  expect(eventTypes(await call("GET", "events"))).toEqual(["SCA_ENROLLMENT_EXPIRED"]);
  expect((await call("GET", `events?AfterDate=${begin}`)).body).toMatchObject({
    Type: "param_error",
    errors: { AfterDate: "Events older than 45 days can not be searched" },
  });
});

test("lists have pages, and the addresses of the others", async () => {
  const call = await createCaller(createSandbox({ seed: 1 }));
  for (const Tag of ["a", "b", "c"]) await call("POST", "sca/users/natural", { body: { ...payer, Tag } });
  const { body, headers } = await call("GET", "users?per_page=2&page=2&Sort=CreationDate:DESC");
  expect(body).toMatchObject([{ Tag: "a" }]);
  expect([headers.get("x-number-of-pages"), headers.get("x-number-of-items")]).toEqual(["2", "3"]);
  expect(headers.get("link")).toContain('/v2.01/acme/users?per_page=2&page=1&Sort=CreationDate%3ADESC>; rel="prev"');
  expect(headers.get("link")).not.toContain('rel="next"');
});

test("calls are counted in four windows that slide, for each platform, if rate limits are on", async () => {
  const sandbox = createSandbox({ seed: 1, rateLimits: true });
  const call = await createCaller(sandbox);
  const shown = async () => {
    const { headers } = await call("GET", "hooks");
    return ["x-ratelimit", "x-ratelimit-remaining", "x-ratelimit-reset"].map((name) => headers.get(name));
  };
  const now = sandbox.clock.seconds();
  expect(await shown()).toEqual([
    "2, 2, 2, 2",
    "2298, 4498, 8798, 105598",
    [900, 1_800, 3_600, 86_400].map((seconds) => now + seconds).join(", "),
  ]);
  await sandbox.clock.advance("15m");
  expect((await shown())[0]).toBe("1, 3, 3, 3");
  const other = await createCaller(sandbox, "other");
  expect((await other("GET", "hooks")).headers.get("x-ratelimit")).toBe("2, 2, 2, 2");
  const { headers } = await (await createCaller(createSandbox()))("GET", "hooks");
  expect(headers.get("x-ratelimit")).toBeNull();
});

test("an account that is locked for wrong credentials is open again after a while", async () => {
  const sandbox = createSandbox({ seed: 1, clients: { acme: "key" } });
  for (let n = 0; n < 10; n += 1) await tokenOf(sandbox, "acme", "wrong");
  expect(await tokenOf(sandbox, "acme")).toBeUndefined();
  await sandbox.clock.advance("15m");
  expect(await tokenOf(sandbox, "acme")).toMatch(/^[0-9a-f]{32}$/);
});
