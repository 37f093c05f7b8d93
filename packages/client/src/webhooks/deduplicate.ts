import { createMemoryStore, type KeyValueStore } from "./store.js";
import type { ScaEvent, UnknownEvent } from "./webhook.js";

export interface DeduplicateOptions {
  /** Where seen notifications are remembered; a Keyv instance fits. In memory by default. */
  store?: KeyValueStore<true>;
  /** How long, in milliseconds; 4 days by default, for Mangopay repeats a delivery for up to 3. */
  ttlMs?: number;
}

/**
 * Mangopay delivers at least once. The function that this returns says whether a notification is new, and remembers it.
 * Asked twice at the same time, it says so once in this process; across processes a store without an atomic set may say it
 * twice, so make what you do with a notification repeatable all the same.
 */
export function deduplicate({ store = createMemoryStore<true>(), ttlMs = 345_600_000 }: DeduplicateOptions = {}) {
  const asking = new Set<string>();
  return async function isNew({ eventType, resourceId, date }: ScaEvent | UnknownEvent): Promise<boolean> {
    const key = `mangopay-sca:seen:${eventType}:${resourceId}:${date.getTime()}`;
    if (asking.has(key)) return false;
    asking.add(key);
    try {
      if (await store.get(key)) return false;
      await store.set(key, true, ttlMs);
      return true;
    } finally {
      asking.delete(key);
    }
  };
}
