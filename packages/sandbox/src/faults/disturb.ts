import { milliseconds } from "../clock/duration.js";
import type { Disturb } from "../notifications/notifications.js";
import type { Take } from "./faults.js";

/** Has notifications meet their faults. */
export const disturbedBy = (take: Take): Disturb => ({
  notification({ eventType, clientId }) {
    const due = take(["notification-twice", "notification-late"], { eventType, clientId });
    const late = due.find(({ fault }) => fault === "notification-late");
    return {
      copies: due.some(({ fault }) => fault === "notification-twice") ? 2 : 1,
      delayMs: milliseconds(late?.delay ?? 0),
    };
  },
  isReversed: (clientId) => take(["notifications-reversed"], { clientId }).length > 0,
});
