import { createCompiledCheck, createTools } from "@mangopay-sca/contract/core";
import spec from "@mangopay-sca/spec";
import { createLocks } from "./auth/locks.js";
import { type Clock, createClock } from "./clock/clock.js";
import { createEvents, type Events, type OnEvent } from "./events/events.js";
import type { Extension } from "./extension.js";
import { compiled } from "./generated/compiled.js";
import { type Answering, createApp } from "./http/app.js";
import { fromRequest, toWeb } from "./http/plain.js";
import { createRateLimits } from "./http/rate-limit.js";
import { createIds } from "./ids.js";
import type { TransitionId } from "./lifecycle/table.js";
import { hostedPage } from "./page/hosted-page.js";
import { createRandom } from "./random.js";
import { resume } from "./resume.js";
import type { Services } from "./services.js";
import { expireLater } from "./sessions/end-session.js";
import { createSessions, type Sessions } from "./sessions/sessions.js";
import { type SandboxOptions, settingsOf } from "./settings.js";
import { memoryStore } from "./store/memory.js";
import { createTurns } from "./store/unit.js";
import { createUsers, type Users } from "./users/control.js";

export interface Sandbox {
  /** The API, as a server would answer it; in the place of the global fetch. */
  fetch(input: Request | URL | string, init?: RequestInit): Promise<Response>;
  /** The same for servers: no Request and no Response is made where nothing needs them. */
  answer: Answering;
  clock: Clock;
  events: Events;
  sessions: Sessions;
  users: Users;
  /** Which transitions of lifecycle.yaml were taken, and how often. */
  exercised: ReadonlyMap<TransitionId, number>;
  /** Forgets everything but the options. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

const seededStart = "2026-01-01T00:00:00Z";

/** Makes a sandbox, which runs wherever there are Request and Response: in Node, in workers and in browsers. */
export function createSandbox(options: SandboxOptions = {}, extensions: readonly Extension[] = []): Sandbox {
  const { seed, store = memoryStore(), onError = (error) => console.error(error) } = options;
  const clock = createClock(
    { ...(seed === undefined ? {} : { start: seededStart, frozen: true }), ...options.clock },
    onError,
  );
  const random = createRandom(seed);
  const ids = createIds(clock, random);
  const exercised = new Map<TransitionId, number>();
  const onEvent: OnEvent[] = [];
  const settings = settingsOf(options);
  const limits = createRateLimits({ settings, clock });
  const locks = createLocks(clock);
  const services: Services = {
    settings,
    limits,
    locks,
    clock,
    ids,
    store,
    events: createEvents(store, clock, ids, onEvent),
    tools: createTools(spec, { allowed: createCompiledCheck(compiled) }, true),
    inTurn: createTurns(),
    expireLater: (session) => expireLater(services, session),
    exercised(transitions) {
      for (const { id } of transitions) exercised.set(id, (exercised.get(id) ?? 0) + 1);
    },
    onError,
  };
  const sessions = createSessions(services);
  const parts = [...extensions, hostedPage(options.page)].map((extend) => extend(services, sessions));
  onEvent.push(...parts.flatMap((part) => part.onEvent ?? []));
  const routes = parts.flatMap(({ route }) => route ?? []);
  const app = parts
    .flatMap(({ around }) => around ?? [])
    .reduceRight<Answering>((next, around) => (request) => around(request, next), createApp(services, routes));

  const ready = resume(services, random)
    .then(async () => {
      for (const part of parts) await part.resume?.();
    })
    .catch(onError);

  return {
    async fetch(input, init) {
      await ready;
      const request = input instanceof Request && init === undefined ? input : new Request(input, init);
      return toWeb(await app(fromRequest(request)));
    },
    async answer(request) {
      await ready;
      return app(request);
    },
    clock: {
      ...clock,
      async advance(by) {
        await ready;
        await clock.advance(by);
      },
    },
    events: services.events,
    sessions,
    users: createUsers(services),
    exercised,
    async reset() {
      clock.clear();
      limits.clear();
      locks.clear();
      await store.clear();
      exercised.clear();
    },
    async close() {
      clock.clear();
      await store.close();
    },
  };
}
