import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, onTestFinished, test } from "vitest";
import { event, storeTests } from "../../test/store-tests.ts";
import { temporaryFile } from "../../test/temporary-file.ts";
import type { EventRecord } from "./records.ts";
import { toSql } from "./sqlite/list-query.ts";
import { openSqliteStore } from "./sqlite/sqlite.ts";
import type { Store } from "./store.ts";

function open(file = temporaryFile()): Store {
  const store = openSqliteStore(file);
  onTestFinished(() => store.close());
  return store;
}

storeTests("SQLite", open);

test("what was kept is there when the file is opened again, in the same order and with the same total", async () => {
  const file = temporaryFile();
  const first = open(file);
  for (const n of [1, 2, 3]) await first.commit([{ kind: "events", record: event(n) }]);
  await first.commit([{ kind: "events", record: event(1, { resourceId: "changed" }) }]);
  await first.close();
  expect(await open(file).list("events", { clientId: "acme" })).toEqual({
    items: [event(1, { resourceId: "changed" }), event(2), event(3)],
    total: 3,
  });
});

test("a commit that fails keeps nothing, and the next one works", async () => {
  const store = open();
  const unwritable = { ...event(2), resourceId: 1n } as unknown as EventRecord;
  const changes = [event(1), unwritable].map((record) => ({ kind: "events" as const, record }));
  expect(() => store.commit(changes)).toThrow("BigInt");
  await store.commit([{ kind: "events", record: event(3) }]);
  expect((await store.list("events", {})).items).toEqual([event(3)]);
});

test.each([
  [{ userId: "u" }, "by_user (kind=? AND user_id=?)"],
  [{ isOpen: true }, "open (kind=?)"],
  [{ id: "s" }, "(kind=? AND id=?)"],
  [{ order: "newest", take: 1 }, "by_date_of_all (kind=?)"],
  [{ clientId: "acme" }, "by_date (kind=? AND client_id=?)"],
] as const)("a list of %j reads no record of another kind, and as few as it can", async (query, index) => {
  const file = temporaryFile();
  open(file).close();
  const database = new DatabaseSync(file);
  onTestFinished(() => database.close());
  const { sql, values } = toSql("sessions", query).items;
  const plan = database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...values);
  expect(plan[0]?.detail).toContain(index);
});

const foreign = (file: string) => {
  const database = new DatabaseSync(file);
  database.exec("CREATE TABLE bookmarks (a)");
  database.close();
};
const fromTheFuture = (file: string) => {
  openSqliteStore(file).close();
  const database = new DatabaseSync(file);
  database.exec("PRAGMA user_version = 99");
  database.close();
};

test.each([
  ["text", (file: string) => writeFileSync(file, "text ".repeat(500)), "is not a database"],
  ["a database of another program", foreign, "is a database of another program"],
  ["a file of another version", fromTheFuture, "was written by another version"],
  ["a file that is in use", (file: string) => void open(file), "is in use by another process"],
])("%s is refused by name, and left as it is", (_, make, words) => {
  const file = temporaryFile();
  make(file);
  const before = readFileSync(file);
  expect(() => openSqliteStore(file)).toThrow(`${file} ${words}`);
  expect(readFileSync(file).equals(before)).toBe(true);
});

test("a file in a folder that does not exist is refused by name", () => {
  const file = join(temporaryFile(), "sandbox.db");
  expect(() => openSqliteStore(file)).toThrow(`${file} cannot be opened`);
});
