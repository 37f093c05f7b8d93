import type { OnEvent } from "./events/events.js";
import type { Answering, Route } from "./http/app.js";
import type { AnyResponse, PlainRequest } from "./http/plain.js";
import type { Services } from "./services.js";
import type { Sessions } from "./sessions/sessions.js";
import type { Awaitable } from "./store/store.js";

/** Parts that are built on the core: they are given its services, and answer requests, add to events, or stand before all requests. */
export type Extension = (services: Services, sessions: Sessions) => Part;

export interface Part {
  onEvent?: OnEvent;
  route?: Route;
  around?: Around;
  /** Takes up, once and before the first request, what was under way when the records were last in use: `clock.at` for what is due. */
  resume?(): Awaitable<void>;
}

/** Whatever happens to a request and its response on their way. */
export type Around = (request: PlainRequest, next: Answering) => Promise<AnyResponse>;
