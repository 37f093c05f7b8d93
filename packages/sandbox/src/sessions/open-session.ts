import { transitionsOf } from "../lifecycle/engine.js";
import type { Services } from "../services.js";
import type { SessionPurpose, SessionRecord, UserRecord } from "../store/records.js";
import type { Unit } from "../store/unit.js";

export const sessionMs = 10 * 60_000;

/** Opens a session for a user; it expires after ten minutes. Returns its token. */
export function openSession(services: Services, unit: Unit, user: UserRecord, purpose: SessionPurpose): string {
  const { clock, ids } = services;
  const session: SessionRecord = {
    clientId: user.clientId,
    id: ids.token(),
    date: clock.seconds(),
    state: "open",
    userId: user.id,
    purpose,
    expiresAt: clock.now() + sessionMs,
    progress: {},
  };
  unit.put("sessions", session);
  services.exercised(transitionsOf("session", { link: "returned" }, "none", () => true));
  unit.afterwards(() => services.expireLater(session));
  return session.id;
}
