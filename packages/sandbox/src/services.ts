import type { Tools } from "@mangopay-sca/contract/core";
import type { Locks } from "./auth/locks.js";
import type { Clock } from "./clock/clock.js";
import type { EventLog } from "./events/events.js";
import type { RateLimits } from "./http/rate-limit.js";
import type { Ids } from "./ids.js";
import type { Transition } from "./lifecycle/table.js";
import type { Settings } from "./settings.js";
import type { SessionRecord } from "./store/records.js";
import type { Store } from "./store/store.js";

/** What every part of one sandbox works with. */
export interface Services {
  settings: Settings;
  clock: Clock;
  ids: Ids;
  store: Store;
  events: EventLog;
  limits: RateLimits;
  locks: Locks;
  /** Checks against the spec. */
  tools: Tools;
  /** Work on the records of one platform, one after the other. */
  inTurn<T>(clientId: string, work: () => Promise<T>): Promise<T>;
  /** Has a session expire when it is due. */
  expireLater(session: SessionRecord): void;
  /** Is told of every transition that was taken. */
  exercised(transitions: readonly Transition[]): void;
  onError(error: unknown): void;
}
