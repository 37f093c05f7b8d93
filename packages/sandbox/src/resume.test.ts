import { expect, onTestFinished, test } from "vitest";
import { createCaller, naturalOwner, origin, sessionOf } from "../test/caller.ts";
import { temporaryFile } from "../test/temporary-file.ts";
import { createSandbox } from "./create-sandbox.ts";
import type { Extension } from "./extension.ts";
import type { SandboxOptions } from "./settings.ts";
import { openSqliteStore } from "./store/sqlite/sqlite.ts";

/** Sandboxes on one file, one after the other. */
function restarts(options: SandboxOptions) {
  const file = temporaryFile();
  let last: ReturnType<typeof createSandbox> | undefined;
  onTestFinished(() => last?.close());
  return async (extensions: readonly Extension[] = []) => {
    await last?.close();
    last = createSandbox({ ...options, store: openSqliteStore(file) }, extensions);
    return last;
  };
}

test("after a restart, sessions expire when they would have", async () => {
  const start = restarts({ seed: 1 });
  const call = await createCaller(await start());
  const token = sessionOf(await call("POST", "sca/users/natural", { body: naturalOwner }));
  const second = await start();
  await second.clock.advance("9m 58s");
  expect((await second.sessions.get(token))?.state).toBe("open");
  await second.clock.advance("2s");
  expect((await second.sessions.get(token))?.state).toBe("expired");
});

test("after a restart, the time goes on from the last record, and a seed gives Ids of its own", async () => {
  const start = restarts({ seed: 1 });
  const tokens = new Set<string>();
  let last = 0;
  for (let n = 1; n <= 4; n += 1) {
    const sandbox = await start();
    const call = await createCaller(sandbox);
    await sandbox.clock.advance("1m");
    tokens.add(sessionOf(await call("POST", "sca/users/natural", { body: naturalOwner })));
    expect(tokens.size).toBe(n);
    expect(sandbox.clock.now()).toBeGreaterThan(last);
    last = sandbox.clock.now();
  }
});

test("sandboxes with the same seed that are restarted at the same point give the same Ids", async () => {
  const runs = await Promise.all(
    [1, 2].map(async () => {
      const start = restarts({ seed: 1 });
      await createCaller(await start());
      const call = await createCaller(await start());
      return sessionOf(await call("POST", "sca/users/natural", { body: naturalOwner }));
    }),
  );
  expect(runs[0]).toBe(runs[1]);
});

test("an extension takes up what was due before the first request is answered", async () => {
  const start = restarts({ seed: 1 });
  const ran: string[] = [];
  const extension: Extension = ({ store, clock }) => ({
    onEvent(event, unit) {
      const { clientId, id, date } = event;
      const delivery = { clientId, id: `d-${id}`, date, hookId: "hook", eventId: id, attempts: [] };
      unit.put("deliveries", { ...delivery, dueAt: clock.now() + 60_000 });
    },
    async resume() {
      const { items } = await store.list("deliveries", { isOpen: true });
      for (const { eventId, dueAt = 0 } of items) clock.at(dueAt, () => ran.push(eventId));
    },
  });
  const first = await start([extension]);
  const call = await createCaller(first);
  await call("POST", "sca/users/natural", { body: naturalOwner });
  const second = await start([extension]);
  await second.fetch(`${origin}/`);
  const [event] = (await second.events.list()).items;
  expect(ran).toEqual([]);
  await second.clock.advance("1m");
  expect(ran).toEqual([event?.id]);
});
