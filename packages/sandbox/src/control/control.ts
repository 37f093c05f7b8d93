import { tidy } from "@mangopay-sca/contract/core";
import { Hono } from "hono";
import type { Route } from "../http/app.js";
import { windowAt } from "../window/window.js";
import { addFault, advanceClock, changeUser, endSession, timeOf } from "./actions.js";
import type { Activity } from "./activity.js";
import type { Controlled } from "./controlled.js";
import { refuseCrossSite } from "./cross-site.js";
import { eventStream } from "./event-stream.js";
import { controlPath } from "./path.js";
import { ControlProblem, problemResponse } from "./problem.js";
import { readBody } from "./read-body.js";
import { queryOf, stateOf } from "./views.js";

/** The control API: what tests and people do to a sandbox that no caller of the API can. */
export function createControl(sandbox: Controlled, activity: Activity, onError: (error: unknown) => void): Route {
  const app = new Hono({ getPath: ({ url }) => tidy(new URL(url).pathname) }).basePath(controlPath);
  const { users, sessions, events, notifications, faults } = sandbox;
  const json = (value: unknown) => Response.json(value, { headers: { "cache-control": "no-store" } });

  app.use(async ({ req }, next) => {
    if (req.method !== "GET") refuseCrossSite(req.raw);
    await next();
  });

  const listed = {
    users: users.list,
    sessions: sessions.list,
    events: async (query) => events.list(query),
    deliveries: async (query) => ({ ...(await notifications.list(query)), alerts: await notifications.alerts() }),
    state: (query) => stateOf(sandbox, query),
  } satisfies Record<string, (query: ReturnType<typeof queryOf>) => Promise<object>>;
  for (const [name, list] of Object.entries(listed)) {
    app.get(`/${name}`, async ({ req }) => json(await list(queryOf(new URL(req.url)))));
  }
  app.get("/clock", () => json(timeOf(sandbox)));
  app.get("/faults", () => json({ items: faults.list() }));
  app.get("/", ({ req }) => windowAt.page(sandbox, activity, new URL(req.url)));
  app.get("/window.js", windowAt.script);
  app.get("/window.css", windowAt.style);
  app.get("/log", ({ req }) => eventStream(activity, req.raw));

  app.post("/clock", async ({ req }) => json(await advanceClock(sandbox, req.raw)));
  app.post("/sessions/:token", async ({ req }) => json(await endSession(sandbox, req.raw, req.param("token"))));
  app.post("/users/:userId", async ({ req }) => json(await changeUser(sandbox, req.raw, req.param("userId"))));
  app.post("/faults", async ({ req }) => json(await addFault(sandbox, req.raw)));
  app.delete("/faults", () => {
    faults.clear();
    return new Response(null, { status: 204 });
  });
  app.post("/reset", async ({ req }) => {
    await readBody(req.raw, {});
    await sandbox.reset();
    return new Response(null, { status: 204 });
  });

  app.onError((error) => {
    if (error instanceof ControlProblem) return problemResponse(error.status, error.message);
    onError(error);
    return problemResponse(500, "The sandbox failed; its log says how.");
  });
  app.notFound(({ req }) =>
    problemResponse(404, `The control API has no ${req.method} ${req.path}: ${controlPath}/ shows what there is.`),
  );

  return (request) => {
    const { pathname } = new URL(request.url);
    return pathname === controlPath || pathname.startsWith(`${controlPath}/`) ? app.fetch(request) : undefined;
  };
}
