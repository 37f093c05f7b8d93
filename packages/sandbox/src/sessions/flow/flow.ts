import type { PageOutcome } from "../../lifecycle/facts.js";
import type { Services } from "../../services.js";
import type { KnownOnPage } from "../../store/records.js";
import { endSession } from "../end-session.js";
import { sessionMs } from "../open-session.js";
import { answer, type Fields, isExhausted } from "./answer.js";
import { ownPhone, phoneText } from "./phone.js";
import { type At, currentStep, type Step } from "./steps.js";

/** A session as the person sees it; without a step, it is over. */
export interface View extends At {
  step?: Step | undefined;
}

/** The way through a session, for the hosted page and for `sessions.complete`. */
export interface Flow {
  /** Where a session is; undefined for a token that there never was. */
  view(token: string): Promise<View | undefined>;
  /** Answers a step. Nothing happens where the person is at another step by now. */
  answer(token: string, step: Step, fields: Fields): Promise<View | undefined>;
}

export function createFlow(services: Services): Flow {
  const { store, settings, clock, ids } = services;

  async function read(token: string): Promise<View | undefined> {
    const [session] = (await store.list("sessions", { id: token })).items;
    const user = session && (await store.get("users", session.clientId, session.userId));
    if (!user) return undefined;
    const at = { settings, session, user };
    return session.state === "open" ? { ...at, step: currentStep(at) } : at;
  }

  /** Ends a session that is due to end: out of time, out of attempts, or done. */
  async function settle(token: string): Promise<View | undefined> {
    const view = await read(token);
    if (view?.session.state !== "open") return view;
    const { session, step } = view;
    const { clientId } = session;
    if (clock.now() >= session.expiresAt) {
      await endSession(services, clientId, token, { afterSeconds: sessionMs / 1000 });
    } else if (isExhausted(session.progress)) {
      await endSession(services, clientId, token, { person: "exceeds-attempts" });
    } else if (step === undefined) {
      await endSession(services, clientId, token, { person: "completes" }, outcomeOf(view), knownAfter(view));
    } else return view;
    return read(token);
  }

  return {
    view: settle,
    async answer(token, step, fields) {
      const before = await settle(token);
      if (before?.step !== step) return before;
      await services.inTurn(before.session.clientId, async () => {
        const at = await read(token);
        if (at?.step !== step) return;
        const progress = answer({ ...at, now: clock.now(), ids }, step, fields);
        await store.commit([{ kind: "sessions", record: { ...at.session, progress } }]);
      });
      return settle(token);
    },
  };
}

/** What a completed session tells of the person. */
function outcomeOf({ session, user }: At): PageOutcome {
  const { consents, emailConfirmed, codeConfirmed, phone } = session.progress;
  const text = codeConfirmed && phone ? phoneText(phone) : null;
  return {
    consents,
    ...(emailConfirmed ? {} : { email: null }),
    ...(text === phoneText(ownPhone(user)) ? {} : { phoneNumber: text }),
  };
}

/** What the page will know in later sessions. */
function knownAfter({ session, user, settings }: At): KnownOnPage {
  const { pin, passkey, consents } = session.progress;
  const { onPage } = user;
  return {
    pin: pin ?? onPage?.pin,
    hasPasskey: passkey === "used" || onPage?.hasPasskey,
    asked: consents ? [...settings.proxyScopes] : onPage?.asked,
    phone: phoneText(ownPhone(user)),
  };
}
