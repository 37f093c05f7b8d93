import { html } from "hono/html";
import { attempts } from "../sessions/flow/answer.js";
import type { View } from "../sessions/flow/flow.js";
import { forTests, ownPhone } from "../sessions/flow/phone.js";
import { type Step, stepsOf } from "../sessions/flow/steps.js";
import { personOf } from "../users/user-data.js";
import { countriesIn } from "./countries.js";
import type { Html, Screen } from "./document.js";
import { box, button, field, form, otherWay, select } from "./form.js";
import type { Texts } from "./texts/texts.js";

interface Shown {
  texts: Texts;
  view: View;
  /** The tag of the language, for the names of countries. */
  language: string;
  platform: string;
}

/** The screen of the step at which a session is. */
export function screenOf(shown: Shown, step: Step): Screen {
  const { texts, view } = shown;
  const { problem, wrong } = view.session.progress;
  const steps = stepsOf(view);
  const left = attempts - (wrong?.[step] ?? 0);
  const message = problem && `${texts.problems[problem]}${problem.endsWith("-wrong") ? ` ${texts.left(left)}` : ""}`;
  const { lead, hint, fields, buttons } = parts[step](shown);
  const done = view.session.progress.resent ? texts.code.resent : undefined;
  return {
    icon: step,
    title: texts[step].title,
    lead,
    hint,
    error: problem && texts.error,
    steps: { n: steps.indexOf(step) + 1, total: steps.length },
    content: form(step, { problem: message, done }, fields ?? html``, buttons),
  };
}

interface Parts {
  lead: string;
  hint: string;
  fields?: Html;
  buttons: Html;
}

const passkey =
  (step: "new-passkey" | "passkey") =>
  ({ texts }: Shown): Parts => {
    const { lead, hint, use, decline } = texts[step];
    return { lead, hint, buttons: html`${button(use, "use")}${otherWay(decline, "decline")}` };
  };

const parts: Record<Step, (shown: Shown) => Parts> = {
  "new-passkey": passkey("new-passkey"),
  passkey: passkey("passkey"),
  email({ texts, view, platform }) {
    const { lead, hint, label } = texts.email;
    const isWrong = view.session.progress.problem !== undefined;
    return {
      lead: lead(platform),
      hint: hint(String(personOf(view.user).Email)),
      fields: field({ name: "email", label, type: "email", autocomplete: "email", isWrong, isFirst: true }),
      buttons: button(texts.next),
    };
  },
  "new-pin"({ texts, view }) {
    const { lead, hint, label, help, again } = texts["new-pin"];
    const { problem } = view.session.progress;
    const both = { type: "password", autocomplete: "new-password" } as const;
    return {
      lead,
      hint,
      fields: html`${field({ ...both, name: "pin", label, help, isWrong: problem === "pin-format", isFirst: true })}${field(
        { ...both, name: "again", label: again, isWrong: problem === "pins-differ" },
      )}`,
      buttons: button(texts.next),
    };
  },
  pin({ texts, view }) {
    const { lead, hint, label, forgot } = texts.pin;
    const isWrong = view.session.progress.problem !== undefined;
    return {
      lead,
      hint: hint(view.user.onPage?.pin ?? ""),
      fields: field({ name: "pin", label, type: "password", autocomplete: "current-password", isWrong, isFirst: true }),
      buttons: html`${button(texts.next)}${otherWay(forgot, "forgot")}`,
    };
  },
  phone({ texts, view, language }) {
    const { lead, hint, country, choose, number, help, send } = texts.phone;
    const { problem, entered } = view.session.progress;
    const shown = entered ?? ownPhone(view.user);
    const isWrong = problem === "phone-format";
    return {
      lead,
      hint: hint(forTests.international, forTests.code),
      fields: html`${select("country", country, choose, countriesIn(language), shown.country, problem === "country-missing")}${field(
        {
          name: "number",
          label: number,
          type: "tel",
          value: shown.number,
          help: help(forTests.local, forTests.international),
          autocomplete: "tel",
          isWrong,
          isFirst: true,
        },
      )}`,
      buttons: button(send),
    };
  },
  code({ texts, view }) {
    const { lead, hint, label, resend, change } = texts.code;
    const { phone, code, problem } = view.session.progress;
    const isWrong = problem !== undefined && problem !== "code-too-soon";
    return {
      lead: lead(phone?.number ?? ""),
      hint: hint(code?.text ?? ""),
      fields: field({ name: "code", label, type: "text", autocomplete: "one-time-code", isWrong, isFirst: true }),
      buttons: html`${button(texts.next)}${otherWay(resend, "resend")}${otherWay(change, "number")}`,
    };
  },
  terms({ texts, view }) {
    const { lead, hint, label } = texts.terms;
    const isWrong = view.session.progress.problem !== undefined;
    return {
      lead,
      hint,
      fields: html`<div class="boxes">${box("terms", label, false, { className: "terms", isWrong })}</div>`,
      buttons: button(texts.next),
    };
  },
  consent({ texts, view, platform }) {
    const { lead, hint, legend, save, scopes } = texts.consent;
    const boxes = view.settings.proxyScopes.map((scope) =>
      box(scope, scopes[scope], view.user.consents[scope] === true),
    );
    return {
      lead: lead(platform),
      hint,
      fields: html`<fieldset><legend class="hidden">${legend}</legend>${boxes}</fieldset>`,
      buttons: button(save),
    };
  },
};
