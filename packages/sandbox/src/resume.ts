import type { Random } from "./random.js";
import type { Services } from "./services.js";
import type { Kind } from "./store/records.js";

const kinds: Record<Kind, true> = {
  users: true,
  sessions: true,
  hooks: true,
  events: true,
  tokens: true,
  responses: true,
  deliveries: true,
};

/**
 * Goes on where the records of the store were left: the time does not go back behind them, a seed does not repeat their Ids, and
 * sessions that were open expire.
 */
export async function resume(services: Services, random: Random): Promise<void> {
  const { store, clock } = services;
  const newest = Object.keys(kinds).map((kind) => store.list(kind as Kind, { order: "newest", take: 1 }));
  const dates = (await Promise.all(newest)).flatMap(({ items }) => items.map(({ date }) => date));
  if (dates.length === 0) return;
  // Dates are in whole seconds; what happened within the last one is over.
  const seconds = Math.max(...dates) + 1;
  clock.notBefore(seconds * 1000);
  random.vary(seconds);
  const { items } = await store.list("sessions", { isOpen: true });
  for (const session of items) services.expireLater(session);
}
