import type { PageOutcome } from "../lifecycle/facts.js";
import type { SessionState, Trigger } from "../lifecycle/table.js";
import type { Services } from "../services.js";
import type { SessionRecord } from "../store/records.js";
import type { Listed, ListQuery } from "../store/store.js";
import { endSession } from "./end-session.js";
import { sessionMs } from "./open-session.js";

export interface Sessions {
  get(token: string): Promise<SessionRecord | undefined>;
  list(query?: ListQuery): Promise<Listed<SessionRecord>>;
  /** The person completes a session: `VALIDATED`, with the boxes that they ticked or unticked. */
  complete(token: string, outcome?: PageOutcome): Promise<SessionRecord>;
  /** The person tried a factor too often: `FAILED`. */
  fail(token: string): Promise<SessionRecord>;
  /** Its ten minutes are over at once: `EXPIRED`. */
  expire(token: string): Promise<SessionRecord>;
  /** Keeps what the hosted page remembers between its screens. */
  progress(token: string, progress: Record<string, unknown>): Promise<SessionRecord>;
}

/** What was done to a session that is over, or that there never was. */
export class SessionError extends Error {
  readonly state: SessionState | undefined;

  constructor(token: string, state: SessionState | undefined) {
    super(
      state === undefined
        ? `There is no session ${token}: give the token of a link that this sandbox returned.`
        : `The session ${token} is ${state}: open a new one.`,
    );
    this.state = state;
  }
}

export function createSessions(services: Services): Sessions {
  const find = async (token: string) => {
    const { items } = await services.store.list("sessions", { id: token });
    return items[0];
  };
  const over = async (token: string, by: Trigger, outcome?: PageOutcome) => {
    const session = await find(token);
    if (!session) throw new SessionError(token, undefined);
    const ended = await endSession(services, session.clientId, token, by, outcome);
    if (!ended) throw new SessionError(token, (await find(token))?.state);
    return ended;
  };
  return {
    get: find,
    list: async (query = {}) => services.store.list("sessions", query),
    complete: (token, outcome = {}) => over(token, { person: "completes" }, outcome),
    fail: (token) => over(token, { person: "exceeds-attempts" }),
    expire: (token) => over(token, { afterSeconds: sessionMs / 1000 }),
    async progress(token, progress) {
      const { clientId } = (await find(token)) ?? {};
      if (clientId === undefined) throw new SessionError(token, undefined);
      return services.inTurn(clientId, async () => {
        const session = await services.store.get("sessions", clientId, token);
        if (session?.state !== "open") throw new SessionError(token, session?.state);
        const changed = { ...session, progress };
        await services.store.commit([{ kind: "sessions", record: changed }]);
        return changed;
      });
    },
  };
}
