import type { OnEvent } from "./events/events.js";
import type { Route } from "./http/app.js";
import type { Services } from "./services.js";
import type { Sessions } from "./sessions/sessions.js";

/** Parts that are built on the core: they are given its services, and answer requests or add to events. */
export type Extension = (services: Services, sessions: Sessions) => { onEvent?: OnEvent; route?: Route };
