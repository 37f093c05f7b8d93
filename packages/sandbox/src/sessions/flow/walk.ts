import type { Scope, SessionRecord } from "../../store/records.js";
import { personOf } from "../../users/user-data.js";
import type { Fields } from "./answer.js";
import type { Flow, View } from "./flow.js";
import { ownPhone } from "./phone.js";
import type { Step } from "./steps.js";

/** What a person answers who completes a session. */
export interface Answers {
  /** The boxes that they tick or untick, where the session shows them; the others stay as they are. */
  consents?: Partial<Record<Scope, boolean>> | undefined;
  /** The number that they enter, with its country in front in local format (`FR 0611111111`); by default, that of the user. */
  phoneNumber?: string | undefined;
  /** Whether they use a passkey; by default, only where there is no number that a passcode could be sent to. */
  passkey?: boolean | undefined;
}

/** An answer that the hosted page does not take. */
export class AnswerError extends Error {}

/** The PIN that is chosen by whoever completes a session without the page. */
export const walkersPin = "246810";

/** Answers what a session still asks, step by step. Undefined where it was over, or there never was one. */
export async function walk(flow: Flow, token: string, answers: Answers): Promise<SessionRecord | undefined> {
  let view = await flow.view(token);
  if (view?.step === undefined) return undefined;
  while (view?.step !== undefined) {
    const step: Step = view.step;
    view = await flow.answer(token, step, fieldsFor(step, view, answers));
    const problem = view?.session.progress.problem;
    if (problem) throw new AnswerError(`The hosted page does not take the answer to the step ${step}: ${problem}.`);
  }
  return view?.session;
}

function fieldsFor(step: Step, { user, session, settings }: View, answers: Answers): Fields {
  const own = ownPhone(user);
  const [number = "", country = ""] = (answers.phoneNumber ?? "").split(" ").toReversed();
  switch (step) {
    case "new-passkey":
    case "passkey": {
      const hasNumber = answers.phoneNumber !== undefined || own.number !== "";
      return { choice: (answers.passkey ?? !hasNumber) ? "use" : "decline" };
    }
    case "email":
      return { email: String(personOf(user).Email) };
    case "new-pin":
      return { pin: walkersPin, again: walkersPin };
    case "pin":
      return { pin: user.onPage?.pin ?? walkersPin };
    case "phone":
      return answers.phoneNumber === undefined ? { ...own } : { number, country };
    case "code":
      return { code: session.progress.code?.text ?? "" };
    case "terms":
      return { terms: "on" };
    case "consent": {
      const ticked = settings.proxyScopes.filter((scope) => answers.consents?.[scope] ?? user.consents[scope]);
      return Object.fromEntries(ticked.map((scope) => [scope, "on"]));
    }
  }
}
