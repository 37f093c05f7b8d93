import { type Sandbox as Core, createSandbox as createCore, type Extension } from "./create-sandbox.js";
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
}

/** Makes a sandbox, which runs wherever there are Request and Response: in Node, in workers and in browsers. */
export function createSandbox(options: SandboxOptions = {}, extensions: readonly Extension[] = []): Sandbox {
  const { send = (request) => fetch(request) } = options;
  let made: ReturnType<typeof createNotifications> | undefined;
  const core = createCore(options, [
    (services) => {
      made = createNotifications(services, {
        send,
        disturb: () => ({ copies: 1, delayMs: 0, isReversed: false }),
      });
      return { onEvent: made.onEvent, resume: made.resume };
    },
    ...extensions,
  ]);
  if (!made) throw new Error("The core made no extension.");
  return { ...core, notifications: made.notifications };
}
