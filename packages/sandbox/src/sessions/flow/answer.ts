import type { Ids } from "../../ids.js";
import type { Problem, Progress, Scope } from "../../store/records.js";
import { personOf } from "../../users/user-data.js";
import { passcodeFor, phoneOf } from "./phone.js";
import type { At, Step } from "./steps.js";

/** What a form sends: texts by name. A box that is not ticked is not sent. */
export type Fields = Readonly<Record<string, string>>;

export interface Answering extends At {
  /** In milliseconds since 1970. */
  now: number;
  ids: Pick<Ids, "token">;
}

/** No source says how often a factor may be tried. */
export const attempts = 3;
/** The guide to factors: a passcode is good for five minutes, and can be sent again after 30 seconds. */
export const codeMs = 300_000;
export const resendMs = 30_000;

type Taken = Partial<Progress> | Problem;

/** These count as attempts; what merely has the wrong form does not. */
const wrongAnswers: readonly Problem[] = ["email-wrong", "pin-wrong", "code-wrong"];

/** What the person has done after they answered a step. */
export function answer(at: Answering, step: Step, fields: Fields): Progress {
  const { problem: _, resent: __, ...before } = at.session.progress;
  const taken = answers[step](at, fields);
  if (typeof taken !== "string") return { ...before, ...taken };
  const { number, country = "" } = fields;
  const entered = number === undefined ? undefined : { number: number.slice(0, 40), country };
  if (!wrongAnswers.includes(taken)) return { ...before, problem: taken, entered };
  const wrong = { ...before.wrong, [step]: (before.wrong?.[step] ?? 0) + 1 };
  return { ...before, wrong, problem: taken };
}

/** Whether a step was answered wrongly too often. */
export const isExhausted = ({ wrong = {} }: Progress): boolean =>
  Object.values(wrong).some((count) => count >= attempts);

const sixDigits = /^\d{6}$/;
const usePasskey = (_: Answering, { choice }: Fields): Taken => ({ passkey: choice === "use" ? "used" : "declined" });

const answers: Record<Step, (at: Answering, fields: Fields) => Taken> = {
  "new-passkey": usePasskey,
  passkey: usePasskey,
  email({ user }, { email = "" }) {
    const { Email } = personOf(user);
    return email.trim().toLowerCase() === String(Email).toLowerCase() ? { emailConfirmed: true } : "email-wrong";
  },
  "new-pin"(_, { pin = "", again = "" }) {
    if (!sixDigits.test(pin)) return "pin-format";
    return pin === again ? { pin } : "pins-differ";
  },
  pin({ user }, { pin = "", choice }) {
    if (choice === "forgot") return { forgotPin: true };
    if (!sixDigits.test(pin)) return "pin-format";
    return pin === user.onPage?.pin ? { pin } : "pin-wrong";
  },
  phone({ now, ids }, { number = "", country = "" }) {
    const phone = phoneOf(number, country);
    if (!/^\+?\d{5,15}$/.test(phone.number)) return "phone-format";
    if (!phone.number.startsWith("+") && !/^[A-Z]{2}$/.test(phone.country)) return "country-missing";
    return { phone, entered: phone, code: { text: passcodeFor(phone, ids), sentAt: now } };
  },
  code({ session, now, ids }, { code = "", choice }) {
    const { phone, code: sent } = session.progress;
    if (choice === "number" || !phone || !sent) return { phone: undefined, code: undefined };
    if (choice === "resend") {
      if (now < sent.sentAt + resendMs) return "code-too-soon";
      return { code: { text: passcodeFor(phone, ids), sentAt: now }, resent: true };
    }
    if (!sixDigits.test(code)) return "code-format";
    if (now >= sent.sentAt + codeMs) return "code-expired";
    return code === sent.text ? { codeConfirmed: true } : "code-wrong";
  },
  terms: (_, { terms }) => (terms === "on" ? { termsAccepted: true } : "terms-missing"),
  consent({ settings }, fields) {
    const ticked = settings.proxyScopes.map((scope): [Scope, boolean] => [scope, fields[scope] === "on"]);
    return { consents: Object.fromEntries(ticked) };
  },
};
