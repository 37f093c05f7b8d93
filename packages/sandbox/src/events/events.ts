import type { Clock } from "../clock/clock.js";
import type { Ids } from "../ids.js";
import type { EventRecord } from "../store/records.js";
import type { Awaitable, Listed, ListQuery, Store } from "../store/store.js";
import type { Unit } from "../store/unit.js";

type Listener = (event: EventRecord) => void;

/** Events as those who watch a sandbox see them. */
export interface Events {
  /** Of one platform, or of all; oldest first. */
  list(query?: ListQuery): Awaitable<Listed<EventRecord>>;
  /** Calls back for each event once it is kept. Returns a way to stop. */
  subscribe(listener: Listener): () => void;
}

/** Runs inside the unit that records an event, so that what it puts is kept with the event or not at all. */
export type OnEvent = (event: EventRecord, unit: Unit) => Awaitable<void>;

export interface EventLog extends Events {
  record(unit: Unit, clientId: string, resourceId: string, eventTypes: readonly string[]): Promise<void>;
}

export function createEvents(store: Store, clock: Clock, ids: Ids, onEvent: readonly OnEvent[]): EventLog {
  const listeners = new Set<Listener>();
  return {
    list: (query = {}) => store.list("events", query),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async record(unit, clientId, resourceId, eventTypes) {
      for (const eventType of eventTypes) {
        const event = { clientId, id: ids.object("event_m_"), date: clock.seconds(), eventType, resourceId };
        unit.put("events", event);
        for (const extend of onEvent) await extend(event, unit);
        unit.afterwards(() => {
          for (const listener of listeners) listener(event);
        });
      }
    },
  };
}
