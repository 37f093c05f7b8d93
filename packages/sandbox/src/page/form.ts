import { html } from "hono/html";
import type { Step } from "../sessions/flow/steps.js";
import type { Html } from "./document.js";

/** What stands above the fields: why the last answer was not taken, or that something was done. */
export interface Message {
  problem?: string | undefined;
  done?: string | undefined;
}

/** The form of a step: the fields, one button for the way on, and other ways. The browser's own messages are off, as they speak its language. */
export const form = (
  step: Step,
  { problem, done }: Message,
  fields: Html,
  buttons: Html,
): Html => html`<form method="post" novalidate>
<input type="hidden" name="step" value="${step}">
${problem ? html`<p class="problem" id="problem" role="alert">${problem}</p>` : ""}
${done ? html`<p class="sent" role="status">${done}</p>` : ""}
${fields}
${buttons}
</form>`;

/** The one primary button. */
export const button = (label: string, choice = ""): Html =>
  html`<button class="button"${choice ? html` name="choice" value="${choice}"` : ""}>${label}</button>`;

export const otherWay = (label: string, choice: string): Html =>
  html`<button class="other" name="choice" value="${choice}">${label}</button>`;

interface Field {
  name: string;
  label: string;
  type: "email" | "password" | "tel" | "text";
  value?: string | undefined;
  help?: string | undefined;
  autocomplete: string;
  isWrong: boolean;
  /** Begins with the focus. */
  isFirst?: boolean | undefined;
}

export const field = ({ name, label, type, value = "", help, autocomplete, isWrong, isFirst }: Field): Html => {
  const isDigits = type === "password" || type === "text";
  const described = [help && `${name}-help`, isWrong && "problem"].filter(Boolean).join(" ");
  return html`<div class="field">
<label for="${name}">${label}</label>
<input id="${name}" name="${name}" type="${type}" value="${value}" autocomplete="${autocomplete}"${
    isDigits ? html` class="digits" inputmode="numeric" maxlength="6"` : ""
  }${described ? html` aria-describedby="${described}"` : ""}${isWrong ? html` aria-invalid="true"` : ""}${
    isFirst ? html` autofocus` : ""
  } required>
${help ? html`<p class="help" id="${name}-help">${help}</p>` : ""}
</div>`;
};

export const box = (
  name: string,
  label: string,
  isTicked: boolean,
  extra: { className?: string; isWrong?: boolean } = {},
): Html =>
  html`<label class="box ${extra.className ?? ""}"><input type="checkbox" name="${name}"${
    isTicked ? html` checked` : ""
  }${extra.isWrong ? html` aria-invalid="true" aria-describedby="problem"` : ""}><span>${label}</span></label>`;

export const select = (
  name: string,
  label: string,
  empty: string,
  options: readonly [string, string][],
  chosen: string,
  isWrong: boolean,
): Html =>
  html`<div class="field">
<label for="${name}">${label}</label>
<select id="${name}" name="${name}" autocomplete="country"${isWrong ? html` aria-invalid="true" aria-describedby="problem"` : ""}>
<option value="">${empty}</option>
${options.map(([value, text]) => html`<option value="${value}"${value === chosen ? html` selected` : ""}>${text}</option>`)}
</select>
</div>`;

/** A link that looks like the primary button. */
export const linkTo = (address: string, label: string): Html =>
  html`<p class="way"><a class="button" href="${address}">${label}</a></p>`;
