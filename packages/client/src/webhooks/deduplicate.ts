import { createMemoryStore, type KeyValueStore } from "../auth/store.js";
import { deliveryMs, type ScaEvent, type UnknownEvent } from "./parse.js";

export interface DeduplicateOptions {
  /** Where handled notifications are remembered; a Keyv instance fits. In memory by default. */
  store?: KeyValueStore<true> | undefined;
  /** How long, in milliseconds; 4 days by default, for Mangopay repeats a delivery for up to 3. */
  ttlMs?: number | undefined;
}

type Event = ScaEvent | UnknownEvent;

/**
 * Mangopay delivers at least once. The function that this returns runs `handler` for a notification that was not handled yet, and
 * remembers it when the handler has succeeded: after a failure the next delivery is handled again. Resolves to whether the
 * handler ran; rejects as the handler does, so answer 200 only after it has resolved. A delivery that comes while the same one
 * is being handled waits for it. Confirm a notification first: a forged one that was handled would hide the true one. Across
 * processes a store without an atomic set may let two run at once, so make what the handler does repeatable all the same.
 */
export function deduplicate({ store = createMemoryStore<true>(), ttlMs = deliveryMs }: DeduplicateOptions = {}) {
  const handling = new Map<string, Promise<boolean>>();

  async function handle(key: string, handler: () => unknown): Promise<boolean> {
    if (await store.get(key)) return false;
    await handler();
    await store.set(key, true, ttlMs);
    return true;
  }

  return function once<Handled extends Event>(event: Handled, handler: (event: Handled) => unknown): Promise<boolean> {
    const { eventType, resourceId, date } = event;
    const key = `mangopay-sca:seen:${eventType}:${resourceId}:${date.getTime()}`;
    const underWay = handling.get(key);
    if (underWay) return underWay.then(() => false);
    const handled = handle(key, () => handler(event)).finally(() => handling.delete(key));
    handling.set(key, handled);
    return handled;
  };
}
