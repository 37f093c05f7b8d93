import type { OnEvent } from "../events/events.js";
import type { Services } from "../services.js";
import type { Alert, DeliveryRecord, EventRecord } from "../store/records.js";
import type { Listed, ListQuery } from "../store/store.js";
import { createTurns, createUnit, type Unit } from "../store/unit.js";
import { deliveryAfter, hookAfter, isOn, notSent } from "./after-attempt.js";
import { attempt, type Send } from "./send.js";

/** What happens to notifications on their way. */
export interface Disturb {
  /** How often the notification of an event is sent, and how late, by the sandbox's clock. */
  notification(event: EventRecord): { copies: number; delayMs: number };
  /** Whether what one call notifies is sent in reverse order. */
  isReversed(clientId: string): boolean;
}

/** A mail to whoever is to be alerted of a hook's failures: written down, not sent. */
export interface HookAlert extends Alert {
  clientId: string;
  hookId: string;
}

/** A delivery, with the event that it is of. */
export interface Delivery extends DeliveryRecord {
  event: EventRecord | undefined;
}

export interface Notifications {
  /** What was sent, or will be; oldest first. */
  list(query?: ListQuery): Promise<Listed<Delivery>>;
  alerts(): Promise<HookAlert[]>;
  /** Resolves once what is due by now was attempted. */
  settled(): Promise<void>;
  /** Calls back after each attempt. Returns a way to stop. */
  subscribe(listener: (delivery: Delivery) => void): () => void;
}

export interface NotificationOptions {
  send: Send;
  disturb: Disturb;
}

/** Delivers notifications of events to the hooks of their platform, in the order of the events. */
export function createNotifications(services: Services, { send, disturb }: NotificationOptions) {
  const { store, clock, inTurn, onError } = services;
  const oneByOne = createTurns();
  const underWay = new Set<Promise<unknown>>();
  const listeners = new Set<(delivery: Delivery) => void>();
  const together = new WeakMap<Unit, DeliveryRecord[]>();

  const onEvent: OnEvent = async (event, unit) => {
    const { clientId, eventType } = event;
    const [hook] = (await unit.list("hooks", { clientId, eventType, take: 1 })).items;
    if (!hook || !isOn(hook)) return;
    const { copies, delayMs } = disturb.notification(event);
    for (let copy = 1; copy <= copies; copy += 1) {
      const id = event.id.replace("event", "delivery") + (copy === 1 ? "" : `_${copy}`);
      const due = { dueAt: clock.now() + delayMs, attempts: [] };
      const delivery = { clientId, id, date: event.date, hookId: hook.id, eventId: event.id, ...due };
      unit.put("deliveries", delivery);
      batchOf(unit, clientId).push(delivery);
    }
  };

  /** What one call has sent, which begins once the call is kept. */
  function batchOf(unit: Unit, clientId: string): DeliveryRecord[] {
    const known = together.get(unit);
    if (known) return known;
    const batch: DeliveryRecord[] = [];
    together.set(unit, batch);
    const isReversed = disturb.isReversed(clientId);
    unit.afterwards(() => (isReversed ? batch.toReversed() : batch).forEach(schedule));
    return batch;
  }

  function schedule(delivery: DeliveryRecord): void {
    const { dueAt } = delivery;
    if (dueAt === undefined) return;
    if (dueAt <= clock.now()) begin(delivery);
    else clock.at(dueAt, () => begin(delivery));
  }

  /** The clock does not move on before it is done, so that what follows from it falls due in order. */
  function begin({ clientId, id }: DeliveryRecord): void {
    const work = oneByOne(clientId, () => deliver(clientId, id)).catch(onError);
    underWay.add(work);
    clock.hold(work);
    void work.then(() => underWay.delete(work));
  }

  async function deliver(clientId: string, id: string): Promise<void> {
    const known = await find(clientId, id);
    if (!known) return;
    const { hook, event } = known;
    const at = clock.now();
    // Outside of the platform's turn: the receiver may call the API before it answers.
    const outcome = isOn(hook) ? await attempt(send, String(hook.data.Url), event) : undefined;
    const done = await inTurn(clientId, () => keep(clientId, id, at, outcome));
    if (!done) return;
    for (const listener of listeners) listener({ ...done, event });
    schedule(done);
  }

  /** Undefined after a reset. */
  async function find(clientId: string, id: string) {
    const delivery = await store.get("deliveries", clientId, id);
    if (delivery?.dueAt === undefined) return undefined;
    const hook = await store.get("hooks", clientId, delivery.hookId);
    const event = await store.get("events", clientId, delivery.eventId);
    return hook && event && { delivery, hook, event };
  }

  async function keep(clientId: string, id: string, at: number, outcome: string | undefined) {
    const known = await find(clientId, id);
    if (!known) return undefined;
    const hook = outcome === undefined ? known.hook : hookAfter(known.hook, at, outcome);
    const unit = createUnit(store);
    const done = deliveryAfter(known.delivery, hook, at, outcome ?? notSent(known.hook));
    unit.put("deliveries", done);
    if (hook !== known.hook) unit.put("hooks", hook);
    await unit.commit();
    return done;
  }

  const notifications: Notifications = {
    async list(query = {}) {
      const { items, total } = await store.list("deliveries", query);
      const withEvent = async (delivery: DeliveryRecord) => ({
        ...delivery,
        event: await store.get("events", delivery.clientId, delivery.eventId),
      });
      return { items: await Promise.all(items.map(withEvent)), total };
    },
    async alerts() {
      const { items } = await store.list("hooks", {});
      const all = items.flatMap(({ clientId, id, alerts = [] }) =>
        alerts.map((alert) => ({ clientId, hookId: id, ...alert })),
      );
      return all.toSorted((a, b) => a.at - b.at);
    },
    async settled() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };

  /** What was still to be sent when the records were last in use. */
  async function resume(): Promise<void> {
    const { items } = await store.list("deliveries", { isOpen: true });
    items.forEach(schedule);
  }

  return { onEvent, resume, notifications };
}
