import type { Duration } from "../clock/duration.js";
import type { OperationId } from "../http/operations.js";

/** What can go wrong, and what it may be narrowed by besides `clientId`. */
export const faultNames = {
  "response-lost": "The call is done, and its response is lost.",
  "half-body": "The call is done, and the connection ends in the middle of its response.",
  latency: "The call is late by `delay`, in real time.",
  "token-revoked": "The token of the call is revoked while the call is on its way.",
  "rate-limited": "The call is refused with 429: `window` is used up, and opens again in `resetIn`.",
  "notification-first": "What the call notifies arrives before its response.",
  "session-expires": "The hosted page is shown, and its session expires before the person goes on.",
  "notification-twice": "A notification is sent twice.",
  "notification-late": "A notification is late by `delay`, by the sandbox's clock.",
  "notifications-reversed": "What one call notifies is sent in reverse order.",
} as const;
export type FaultName = keyof typeof faultNames;

export const windowNames = ["15m", "30m", "60m", "24h"] as const;

export interface Fault {
  fault: FaultName;
  /** Calls of this operation alone. */
  operationId?: OperationId | undefined;
  /** Notifications of this type alone. */
  eventType?: string | undefined;
  clientId?: string | undefined;
  /** How many that fit pass by first. */
  after?: number | undefined;
  /** How often it happens; once by default, and without end where there is a `share`. */
  times?: number | undefined;
  /** The chance of each that fits: 0.1 for one in ten. */
  share?: number | undefined;
  /** The same seed gives the same chances; that of the sandbox by default. */
  seed?: number | undefined;
  delay?: Duration | undefined;
  window?: (typeof windowNames)[number] | undefined;
  resetIn?: Duration | undefined;
}
