import { type Handler, ok } from "../call.js";
import { documentedErrors } from "../http/documented.js";
import { paged } from "../http/paged.js";
import { Refusal } from "../refusal.js";
import type { HookRecord } from "../store/records.js";

/** createHook: one for each event type. */
export const createHook: Handler = async ({ unit, clientId, body, services }) => {
  const eventType = String(body.EventType);
  const taken = await unit.list("hooks", { clientId, eventType, take: 1 });
  if (taken.total > 0) throw new Refusal("param_error", documentedErrors("createHook", 400, "event-type-taken"));
  const [id, date] = [services.ids.object("hook_m_"), services.clock.seconds()];
  const data = {
    Url: body.Url,
    Status: "ENABLED",
    Validity: "VALID",
    EventType: eventType,
    Id: id,
    Tag: body.Tag ?? null,
    CreationDate: date,
    Email: body.Email ?? null,
  };
  unit.put("hooks", { clientId, id, date, data, eventType, failures: 0 });
  return ok(data);
};

/** updateHook. `Validity: VALID` revives a hook: its failures no longer count. */
export const updateHook: Handler = async (call) => {
  const hook = await named(call);
  const data = { ...hook.data, ...call.body };
  const failures = call.body.Validity === "VALID" ? 0 : hook.failures;
  call.unit.put("hooks", { ...hook, data, failures });
  return ok(data);
};

export const viewHook: Handler = async (call) => ok((await named(call)).data);

export const listHooks: Handler = (call) => paged(call, "hooks", {}, ({ data }) => data);

async function named({ unit, clientId, path }: Parameters<Handler>[0]): Promise<HookRecord> {
  const hook = await unit.get("hooks", clientId, path.HookId ?? "");
  if (hook) return hook;
  throw new Refusal("ressource_not_found");
}
