import { describe, expect, test } from "vitest";
import type { DeliveryRecord, EventRecord, SessionRecord } from "../src/store/records.ts";
import type { Store } from "../src/store/store.ts";
import { createUnit } from "../src/store/unit.ts";

export const event = (n: number, changes: Partial<EventRecord> = {}): EventRecord => ({
  clientId: "acme",
  id: `event-${n}`,
  date: n,
  eventType: "SEEN",
  resourceId: "user",
  ...changes,
});

const session = (id: string, userId: string, state: SessionRecord["state"]): SessionRecord => ({
  clientId: "acme",
  id,
  date: 1,
  state,
  userId,
  purpose: "enrollment",
  expiresAt: 600_000,
  progress: {},
});

const delivery = (id: string, dueAt: number | undefined): DeliveryRecord => ({
  clientId: "acme",
  id,
  date: 1,
  hookId: "hook",
  eventId: "event",
  dueAt,
  attempts: [],
});

/** What every store keeps to. */
export function storeTests(name: string, open: () => Store) {
  const filled = async () => {
    const store = open();
    const records = [1, 2, 3, 4, 5].map((n) => event(n, { eventType: n % 2 ? "SEEN" : "HEARD" }));
    await store.commit([...records, event(3, { clientId: "other" })].map((record) => ({ kind: "events", record })));
    return store;
  };
  const ids = async (store: Store, query: Parameters<Store["list"]>[1]) =>
    (await store.list("events", query)).items.map(({ id }) => id.replace("event-", "")).join("");

  describe(`the ${name} store`, () => {
    test.each([
      [{}, "12345"],
      [{ order: "newest" }, "54321"],
      [{ skip: 1, take: 2 }, "23"],
      [{ order: "newest", skip: 1, take: 2 }, "43"],
      [{ eventType: "SEEN" }, "135"],
      [{ from: 2, before: 4 }, "23"],
      [{ from: 2, eventType: "HEARD", order: "newest" }, "42"],
      [{ id: "event-4" }, "4"],
      [{ skip: 9 }, ""],
      [{ take: 0 }, ""],
    ] as const)("lists %j as %s", async (query, expected) => {
      expect(await ids(await filled(), { clientId: "acme", ...query })).toBe(expected);
    });

    test("lists all platforms by date", async () => expect(await ids(await filled(), {})).toBe("123345"));

    test("counts what a query fits, without the part that was asked for", async () => {
      const store = await filled();
      expect((await store.list("events", { clientId: "acme", take: 1 })).total).toBe(5);
      expect((await store.list("events", { clientId: "acme", eventType: "HEARD", skip: 1 })).total).toBe(2);
    });

    test("lists the sessions of one user, and those that are open", async () => {
      const store = open();
      const sessions = [session("a", "one", "open"), session("b", "one", "validated"), session("c", "two", "open")];
      await store.commit(sessions.map((record) => ({ kind: "sessions", record })));
      const listed = async (query: Parameters<Store["list"]>[1]) =>
        (await store.list("sessions", query)).items.map(({ id }) => id);
      expect(await listed({ clientId: "acme", userId: "one" })).toEqual(["a", "b"]);
      expect(await listed({ isOpen: true })).toEqual(["a", "c"]);
      await store.commit([{ kind: "sessions", record: session("a", "one", "expired") }]);
      expect(await listed({ isOpen: true })).toEqual(["c"]);
    });

    test("lists the deliveries that are due", async () => {
      const store = open();
      const deliveries = [delivery("a", 1), delivery("b", undefined), delivery("c", 0)];
      await store.commit(deliveries.map((record) => ({ kind: "deliveries", record })));
      expect((await store.list("deliveries", { isOpen: true })).items.map(({ id }) => id)).toEqual(["a", "c"]);
    });

    test("finds a record of its platform alone, and the last one that was kept", async () => {
      const store = await filled();
      await store.commit([{ kind: "events", record: event(4, { resourceId: "changed" }) }]);
      expect(await store.get("events", "acme", "event-4")).toEqual(event(4, { resourceId: "changed" }));
      expect(await store.get("events", "other", "event-4")).toBeUndefined();
      expect(await store.get("users", "acme", "event-4")).toBeUndefined();
      expect(await ids(store, { clientId: "acme" })).toBe("12345");
    });

    test("forgets one record, and everything", async () => {
      const store = await filled();
      await store.commit([{ kind: "events", remove: event(2) }]);
      expect(await ids(store, { clientId: "acme" })).toBe("1345");
      await store.clear();
      expect(await ids(store, {})).toBe("");
    });

    test("sees nothing of a unit before it is committed, and the unit sees its own changes", async () => {
      const store = open();
      const unit = createUnit(store);
      const order: string[] = [];
      unit.put("events", event(1));
      unit.afterwards(() => order.push("afterwards"));
      expect(await unit.get("events", "acme", "event-1")).toEqual(event(1));
      expect(await store.get("events", "acme", "event-1")).toBeUndefined();
      await unit.commit();
      expect(await store.get("events", "acme", "event-1")).toEqual(event(1));
      expect(order).toEqual(["afterwards"]);
    });
  });
}
