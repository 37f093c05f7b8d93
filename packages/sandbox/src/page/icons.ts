import { raw } from "hono/html";
import type { Step } from "../sessions/flow/steps.js";
import type { Over } from "./texts/texts.js";

const key = '<circle cx="8" cy="15" r="4"/><path d="m11 12 8-8m-3 3 3 3"/>';
const dots = '<rect x="3" y="7" width="18" height="10" rx="3"/><path d="M8 12h.01M12 12h.01M16 12h.01"/>';
const cross = '<circle cx="12" cy="12" r="9"/><path d="m9 9 6 6m0-6-6 6"/>';
const paths: Record<Step | Over | "refused", string> = {
  "new-passkey": key,
  passkey: key,
  email: '<rect x="3" y="5" width="18" height="14" rx="3"/><path d="m4 8 8 5 8-5"/>',
  "new-pin": dots,
  pin: dots,
  phone: '<rect x="7" y="2.5" width="10" height="19" rx="2.5"/><path d="M11 18h2"/>',
  code: '<path d="M20 4H4v12h4v4l5-4h7z"/><path d="M8 10h8"/>',
  terms: '<path d="M6 3h9l4 4v14H6z"/><path d="M9 12h7M9 16h7"/>',
  consent: '<path d="M12 3 5 6v5c0 5 3 8 7 10 4-2 7-5 7-10V6z"/><path d="m9 12 2 2 4-4"/>',
  validated: '<circle cx="12" cy="12" r="9"/><path d="m8 12 3 3 5-6"/>',
  failed: cross,
  expired: '<circle cx="12" cy="12" r="9"/><path d="M12 7v5l3 2"/>',
  refused: cross,
};

/** A drawing beside the title; it says nothing that the title does not. */
export const icon = (name: keyof typeof paths) =>
  raw(`<div class="icon ${name}" aria-hidden="true"><svg viewBox="0 0 24 24">${paths[name]}</svg></div>`);
