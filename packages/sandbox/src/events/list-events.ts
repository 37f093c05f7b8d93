import type { Handler } from "../call.js";
import { documentedErrors } from "../http/documented.js";
import { paged } from "../http/paged.js";
import { Refusal } from "../refusal.js";

const keptSeconds = 45 * 86_400;

/** listEvents: those of the last 45 days. */
export const listEvents: Handler = (call) => {
  const { query, services } = call;
  const oldest = services.clock.seconds() - keptSeconds;
  const dates = (["AfterDate", "BeforeDate"] as const).filter((name) => query.has(name));
  const tooOld = dates.filter((name) => Number(query.get(name)) < oldest);
  if (tooOld.length > 0) {
    const words = documentedErrors("listEvents", 400, "too-old");
    throw new Refusal("param_error", Object.fromEntries(tooOld.map((name) => [name, words[name] ?? ""])));
  }
  const [after, before] = [query.get("AfterDate"), query.get("BeforeDate")];
  const from = after === null ? oldest : Number(after) + 1;
  const where = {
    from,
    before: before === null ? undefined : Number(before),
    eventType: query.get("EventType") ?? undefined,
  };
  return paged(call, "events", where, ({ resourceId, eventType, date }) => ({
    ResourceId: resourceId,
    EventType: eventType,
    Date: date,
  }));
};
