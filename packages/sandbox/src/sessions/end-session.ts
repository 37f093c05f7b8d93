import { transitionsOf } from "../lifecycle/engine.js";
import type { PageOutcome } from "../lifecycle/facts.js";
import type { SessionState, Trigger } from "../lifecycle/table.js";
import type { Services } from "../services.js";
import type { KnownOnPage, SessionRecord } from "../store/records.js";
import { createUnit } from "../store/unit.js";
import { trigger } from "../users/trigger.js";
import { sessionMs } from "./open-session.js";

/** Ends a session that is open, and does to its user what lifecycle.yaml says; undefined where it was over. */
export function endSession(
  services: Services,
  clientId: string,
  token: string,
  by: Trigger,
  outcome?: PageOutcome,
  onPage?: KnownOnPage,
): Promise<SessionRecord | undefined> {
  return services.inTurn(clientId, async () => {
    const unit = createUnit(services.store);
    const session = await unit.get("sessions", clientId, token);
    const [ending] = session ? transitionsOf("session", by, session.state, () => true) : [];
    if (!session || !ending) return undefined;
    const ended: SessionRecord = { ...session, state: ending.to as SessionState };
    services.exercised([ending]);
    unit.put("sessions", ended);
    const user = await unit.get("users", clientId, session.userId);
    const what = { session: ended.state as "validated" | "failed" | "expired", purpose: session.purpose };
    if (user) {
      const changed = (await trigger(services, unit, user, what, { outcome })).user;
      if (onPage) unit.put("users", { ...changed, onPage });
    }
    await unit.commit();
    return ended;
  });
}

/** What is open is due to expire; also after a start on records that were kept. */
export function expireLater(services: Services, { id, clientId, expiresAt }: SessionRecord): void {
  services.clock.at(expiresAt, () => endSession(services, clientId, id, { afterSeconds: sessionMs / 1000 }));
}
