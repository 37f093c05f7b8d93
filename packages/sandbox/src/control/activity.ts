import type { Clock } from "../clock/clock.js";
import type { Events } from "../events/events.js";
import type { Around } from "../extension.js";
import type { Notifications } from "../notifications/notifications.js";

/** Something that happened, for people who watch. */
export interface Entry {
  number: number;
  /** By the sandbox's clock, in milliseconds since 1970. */
  at: number;
  kind: "call" | "event" | "notification" | "control";
  text: string;
}

export interface Activity {
  /** The last entries; oldest first. */
  recent(): readonly Entry[];
  add(kind: Entry["kind"], text: string): void;
  /** Calls back for each entry. Returns a way to stop. */
  subscribe(listener: (entry: Entry) => void): () => void;
}

const kept = 200;

/** The live log. */
export function createActivity(clock: Pick<Clock, "now">): Activity {
  const listeners = new Set<(entry: Entry) => void>();
  const entries: Entry[] = [];
  let number = 0;
  return {
    recent: () => entries,
    add(kind, text) {
      number += 1;
      const entry = { number, at: clock.now(), kind, text };
      entries.push(entry);
      if (entries.length > kept) entries.shift();
      for (const listener of listeners) listener(entry);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Writes down events and notifications as they come. */
export function watch(activity: Activity, events: Events, notifications: Notifications): void {
  events.subscribe(({ eventType, resourceId }) => activity.add("event", `${eventType} ${resourceId}`));
  notifications.subscribe(({ attempts, event, hookId }) =>
    activity.add("notification", `${event?.eventType} to ${hookId}: ${attempts.at(-1)?.outcome}`),
  );
}

/** Writes down calls of the API and visits of the hosted page; of those to the control API, only what changes something. */
export const logged =
  (activity: Activity): Around =>
  async (request, next) => {
    const { pathname } = request.url;
    const isControl = pathname.startsWith("/__sandbox");
    if (isControl && request.method === "GET") return next(request);
    const what = `${request.method} ${pathname}`;
    const kind = isControl ? "control" : "call";
    try {
      const response = await next(request);
      activity.add(kind, `${what} ${response.status}`);
      return response;
    } catch (error) {
      activity.add(kind, `${what}: ${error instanceof Error ? error.message : String(error)}`);
      throw error;
    }
  };
