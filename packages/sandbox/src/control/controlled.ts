import type { Sandbox } from "../create-sandbox.js";
import type { Faults } from "../faults/faults.js";
import type { Notifications } from "../notifications/notifications.js";

/** What the control API works on. */
export interface Controlled extends Pick<Sandbox, "clock" | "events" | "reset" | "sessions" | "users"> {
  notifications: Notifications;
  faults: Faults;
}
