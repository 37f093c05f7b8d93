import type { SessionState, Trigger } from "../lifecycle/table.js";
import type { Services } from "../services.js";
import type { SessionRecord } from "../store/records.js";
import type { Listed, ListQuery } from "../store/store.js";
import { endSession } from "./end-session.js";
import { createFlow, type Flow } from "./flow/flow.js";
import { type Answers, walk } from "./flow/walk.js";
import { sessionMs } from "./open-session.js";

export interface Sessions {
  get(token: string): Promise<SessionRecord | undefined>;
  list(query?: ListQuery): Promise<Listed<SessionRecord>>;
  /** The person answers what the hosted page still asks, in its steps: `VALIDATED`. */
  complete(token: string, answers?: Answers): Promise<SessionRecord>;
  /** The person tried a factor too often: `FAILED`. */
  fail(token: string): Promise<SessionRecord>;
  /** Its ten minutes are over at once: `EXPIRED`. */
  expire(token: string): Promise<SessionRecord>;
  /** The steps of the hosted page, one by one. */
  flow: Flow;
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
  const flow = createFlow(services);
  const over = async (token: string) => new SessionError(token, (await find(token))?.state);
  const end = async (token: string, by: Trigger) => {
    const { clientId = "" } = (await find(token)) ?? {};
    const ended = await endSession(services, clientId, token, by);
    if (!ended) throw await over(token);
    return ended;
  };
  return {
    get: find,
    list: async (query = {}) => services.store.list("sessions", query),
    flow,
    async complete(token, answers = {}) {
      const ended = await walk(flow, token, answers);
      if (!ended) throw await over(token);
      return ended;
    },
    fail: (token) => end(token, { person: "exceeds-attempts" }),
    expire: (token) => end(token, { afterSeconds: sessionMs / 1000 }),
  };
}
