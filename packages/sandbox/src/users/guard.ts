import type { Call } from "../call.js";
import { refusalOf } from "../lifecycle/engine.js";
import { type Circumstances, factsOf } from "../lifecycle/facts.js";
import { Refusal } from "../refusal.js";
import type { UserRecord } from "../store/records.js";

/** Throws Refusal for what lifecycle.yaml refuses. */
export function guard(call: Call, at: Omit<Circumstances, "settings">): void {
  const facts = factsOf({ ...at, settings: call.services.settings });
  const row = refusalOf(call.operationId, at.user?.state ?? "absent", facts);
  if (row) throw new Refusal(row.error, row.errors ?? null);
}

/** The user that a call names. Throws Refusal where there is none, and where lifecycle.yaml refuses the call as it is. */
export async function namedUser(call: Call): Promise<UserRecord> {
  const user = await call.unit.get("users", call.clientId, call.path.UserId ?? "");
  if (user) return user;
  guard(call, {});
  throw new Refusal("ressource_not_found");
}

/** The link to the hosted page of a session. */
export const linkOf = ({ services, url }: Call, token: string): string =>
  `${services.settings.publicUrl ?? url.origin}/sca/?token=${token}`;
