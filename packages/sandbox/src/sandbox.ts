import { createActivity, logged, watch } from "./control/activity.js";
import { createControl } from "./control/control.js";
import { type Sandbox as Core, createSandbox as createCore } from "./create-sandbox.js";
import type { Extension } from "./extension.js";
import { disturbedBy } from "./faults/disturb.js";
import { createFaults, type Faults } from "./faults/faults.js";
import { onTheWay } from "./faults/on-the-way.js";
import { createNotifications, type Notifications } from "./notifications/notifications.js";
import type { Send } from "./notifications/send.js";
import type { Services } from "./services.js";
import type { SandboxOptions as CoreOptions } from "./settings.js";

export interface SandboxOptions extends CoreOptions {
  /** Sends notifications to hooks; the global fetch by default. */
  send?: Send | undefined;
}

export interface Sandbox extends Core {
  /** The notifications that hooks are sent. */
  notifications: Notifications;
  /** What is to go wrong. */
  faults: Faults;
}

/**
 * Makes a sandbox, which runs wherever there are Request and Response: in Node, in workers and in browsers. A call rejects where one
 * over a network would: where a fault has its response lost, and where its signal is aborted.
 */
export function createSandbox(options: SandboxOptions = {}, extensions: readonly Extension[] = []): Sandbox {
  const { seed, onError = () => {} } = options;
  const { faults, take, isEmpty } = createFaults(seed);
  const parts: { made?: ReturnType<typeof partsOf> } = {};
  const partsOf = (services: Services) => ({
    activity: createActivity(services.clock),
    ...createNotifications(services, { send: options.send ?? fetch, disturb: disturbedBy(take) }),
  });

  const core = createCore(options, [
    (services, sessions) => {
      const made = partsOf(services);
      parts.made = made;
      const log = logged(made.activity);
      const meetFaults = onTheWay({ services, sessions, take, isEmpty, settled: made.notifications.settled });
      return {
        onEvent: made.onEvent,
        resume: made.resume,
        around: (request, next) => log(request, (sent) => meetFaults(sent, next)),
        route: (request) => control(request),
      };
    },
    ...extensions,
  ]);

  if (!parts.made) throw new Error("The core did not run its extensions.");
  const { activity, notifications } = parts.made;
  watch(activity, core.events, notifications);
  const sandbox: Sandbox = {
    ...core,
    notifications,
    faults,
    async reset() {
      faults.clear();
      await core.reset();
    },
  };
  const control = createControl(sandbox, activity, onError);
  return sandbox;
}
