import { scopes } from "../store/records.js";
import type { ListQuery } from "../store/store.js";
import { timeOf } from "./actions.js";
import type { Controlled } from "./controlled.js";
import { ControlProblem } from "./problem.js";

const mostListed = 1_000;

/** What a list is narrowed to by its address: newest first, 100 at a time. */
export function queryOf(url: URL): ListQuery {
  const { searchParams } = url;
  const whole = (name: string, fallback: number) => {
    const given = searchParams.get(name);
    if (given === null) return fallback;
    if (/^\d{1,9}$/.test(given)) return Number(given);
    throw new ControlProblem(400, `${name} must be a whole number.`);
  };
  return {
    order: searchParams.get("order") === "oldest" ? "oldest" : "newest",
    clientId: searchParams.get("clientId") ?? undefined,
    eventType: searchParams.get("eventType") ?? undefined,
    userId: searchParams.get("userId") ?? undefined,
    skip: whole("skip", 0),
    take: Math.min(whole("take", 100), mostListed),
  };
}

/** GET state: the newest records of each kind, and how many there are. */
export async function stateOf(sandbox: Controlled, query: ListQuery): Promise<object> {
  const { users, sessions, events, notifications, faults } = sandbox;
  return {
    clock: timeOf(sandbox),
    users: await users.list(query),
    sessions: await sessions.list(query),
    events: await events.list(query),
    deliveries: await notifications.list(query),
    alerts: await notifications.alerts(),
    faults: faults.list(),
    scopes,
  };
}
