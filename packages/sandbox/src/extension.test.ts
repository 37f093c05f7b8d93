import { expect, test } from "vitest";
import { createCaller, naturalOwner, origin, sessionOf } from "../test/caller.ts";
import { createSandbox } from "./create-sandbox.ts";
import type { Extension } from "./extension.ts";
import { memoryStore } from "./store/memory.ts";

test("an extension answers what is no operation, and adds to what an event is kept with", async () => {
  const seen: string[] = [];
  const extension: Extension = (services) => ({
    route: (request) => (request.url.endsWith("/sca/") ? new Response("page") : undefined),
    async onEvent(event, unit) {
      seen.push(event.eventType);
      const { clientId, id, date } = event;
      unit.put("deliveries", { clientId, id, date, hookId: "h", eventId: id, attempts: [] });
      expect(await services.store.get("events", clientId, id)).toBeUndefined();
    },
  });
  const store = memoryStore();
  const sandbox = createSandbox({ store }, [extension]);
  expect(await (await sandbox.fetch(`${origin}/sca/`)).text()).toBe("page");
  const call = await createCaller(sandbox);
  await call("POST", "sca/users/natural", { body: naturalOwner });
  expect(seen).toEqual(["USER_ACCOUNT_VALIDATION_ASKED"]);
  expect((await store.list("deliveries", {})).total).toBe(1);
});

test("an extension that fails is a 500 in the API's shape, and is reported", async () => {
  const errors: unknown[] = [];
  const broken: Extension = () => ({ route: () => Promise.reject(new Error("broken")) });
  const sandbox = createSandbox({ onError: (error) => errors.push(error) }, [broken]);
  const response = await sandbox.fetch(`${origin}/sca/`);
  expect([response.status, await response.json()]).toMatchObject([500, { Type: "internal_error" }]);
  expect(errors).toEqual([new Error("broken")]);
});

test("subscribers get events once they are stored, until they unsubscribe", async () => {
  const sandbox = createSandbox();
  const call = await createCaller(sandbox);
  const told: string[] = [];
  const stop = sandbox.events.subscribe(({ eventType }) => told.push(eventType));
  const created = await call("POST", "sca/users/natural", { body: naturalOwner });
  stop();
  await sandbox.sessions.fail(sessionOf(created));
  expect(told).toEqual(["USER_ACCOUNT_VALIDATION_ASKED"]);
});

test("a sandbox that starts on records of another one has their sessions expire", async () => {
  const store = memoryStore();
  const first = createSandbox({ store, seed: 1 });
  const call = await createCaller(first);
  const token = sessionOf(await call("POST", "sca/users/natural", { body: naturalOwner }));
  const second = createSandbox({ store, seed: 2 });
  await second.fetch(`${origin}/`);
  await second.clock.advance("10m");
  expect((await second.sessions.get(token))?.state).toBe("expired");
});

test("a reset forgets users, tokens, events and what was due", async () => {
  const sandbox = createSandbox({ seed: 1 });
  const call = await createCaller(sandbox);
  const { body } = await call("POST", "sca/users/natural", { body: naturalOwner });
  await sandbox.reset();
  await sandbox.clock.advance("10m");
  expect((await sandbox.events.list()).total).toBe(0);
  expect((await call("GET", `sca/users/${body.Id}`)).status).toBe(404);
});
