import { createSandbox, type Extension } from "@mangopay-sca/sandbox";
import { openSqliteStore } from "@mangopay-sca/sandbox/sqlite";

/** A sandbox on a file, whose events each have a delivery that is due in an hour; `taken` gets those that a start found. */
export function sandboxOn(file: string, taken: string[] = []) {
  const deliveries: Extension = ({ store, clock }) => ({
    onEvent({ clientId, id, date }, unit) {
      const delivery = { clientId, id: `to-${id}`, date, hookId: "hook", eventId: id, attempts: [] };
      unit.put("deliveries", { ...delivery, dueAt: clock.now() + 3_600_000 });
    },
    async resume() {
      const { items } = await store.list("deliveries", { isOpen: true });
      taken.push(...items.map(({ eventId }) => eventId));
    },
  });
  const store = openSqliteStore(file);
  return { store, sandbox: createSandbox({ store }, [deliveries]) };
}

/** The idempotency key of a write, and what makes its user different from others. */
export const keyOf = (n: number) => `crash-write-${String(n).padStart(6, "0")}`;
