import { type Sandbox as Core, createSandbox as createCore, type Extension } from "./create-sandbox.js";
import { disturbedBy } from "./faults/disturb.js";
import { createFaults, type Faults } from "./faults/faults.js";
import { onTheWay } from "./faults/on-the-way.js";
import { createNotifications, type Notifications } from "./notifications/notifications.js";
import type { Send } from "./notifications/send.js";
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

/** Makes a sandbox, which runs wherever there are Request and Response: in Node, in workers and in browsers. */
export function createSandbox(options: SandboxOptions = {}, extensions: readonly Extension[] = []): Sandbox {
  const { send = (request) => fetch(request), seed } = options;
  const { faults, take, isEmpty } = createFaults(seed);
  let made: ReturnType<typeof createNotifications> | undefined;
  const core = createCore(options, [
    (services, sessions) => {
      made = createNotifications(services, { send, disturb: disturbedBy(take) });
      const { onEvent, notifications } = made;
      return { onEvent, around: onTheWay({ services, sessions, take, isEmpty, settled: notifications.settled }) };
    },
    ...extensions,
  ]);
  if (!made) throw new Error("The core did not run its extensions.");
  const { notifications, resume } = made;
  core.clock.hold(resume().catch(options.onError));
  return {
    ...core,
    notifications,
    faults,
    async reset() {
      faults.clear();
      await core.reset();
    },
  };
}
