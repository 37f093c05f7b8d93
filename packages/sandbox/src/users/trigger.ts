import { applied } from "../lifecycle/effects.js";
import { transitionsOf } from "../lifecycle/engine.js";
import { type Circumstances, factsOf } from "../lifecycle/facts.js";
import type { Transition, Trigger } from "../lifecycle/table.js";
import type { Services } from "../services.js";
import { openSession } from "../sessions/open-session.js";
import type { UserRecord } from "../store/records.js";
import type { Unit } from "../store/unit.js";

export interface Triggered {
  user: UserRecord;
  taken: Transition[];
  /** The token of the session that was opened. */
  token?: string | undefined;
}

/** Does to a user what lifecycle.yaml says of a trigger, if anything: state, events, session. `user.data` are as they were before. */
export async function trigger(
  services: Services,
  unit: Unit,
  user: UserRecord,
  by: Trigger,
  at: Omit<Circumstances, "settings" | "user"> = {},
): Promise<Triggered> {
  const { settings, clock, events } = services;
  const taken = transitionsOf("user", by, user.state, factsOf({ ...at, settings, user }));
  const changed = applied({ ...user, data: at.after ?? user.data }, taken, clock.seconds(), at.outcome);
  if (taken.length > 0) unit.put("users", changed);
  services.exercised(taken);
  const notifications = taken.flatMap((transition) => transition.notifications);
  await events.record(unit, user.clientId, user.id, notifications);
  const opens = taken.find((transition) => transition.opens !== undefined)?.opens;
  return { user: changed, taken, token: opens && openSession(services, unit, changed, opens) };
}
