import type { Step } from "../../sessions/flow/steps.js";
import type { Problem, Scope } from "../../store/records.js";

type With = (text: string) => string;
type WithTwo = (one: string, other: string) => string;

/** What every screen has: a title, and what is simulated on it. */
interface Screen<Lead = string, Hint = string> {
  title: string;
  lead: Lead;
  hint: Hint;
}
interface PasskeyScreen extends Screen {
  use: string;
  decline: string;
}

/** Why the page cannot begin. */
export type Refused = "no-return-url" | "bad-return-url" | "too-long" | "unknown-token";
export type Over = "validated" | "failed" | "expired";

/** Every text of the page, in one language. */
export interface Texts extends Record<Step, Screen<string | With, string | With | WithTwo>> {
  simulation: string;
  notice: string;
  step: (n: number, total: number) => string;
  /** Before the title of a screen that was answered wrongly. */
  error: string;
  here: string;
  next: string;
  "new-passkey": PasskeyScreen;
  passkey: PasskeyScreen;
  email: Screen<With, With> & { label: string };
  "new-pin": Screen & { label: string; help: string; again: string };
  pin: Screen<string, With> & { label: string; forgot: string };
  phone: Screen<string, WithTwo> & { country: string; choose: string; number: string; help: WithTwo; send: string };
  code: Screen<With, With> & { label: string; resend: string; resent: string; change: string };
  terms: Screen & { label: string };
  consent: Screen<With> & { legend: string; save: string; scopes: Record<Scope, string> };
  over: Record<Over, string> & { lead: Record<Over, string>; back: With };
  refused: Record<Refused, string> & { title: string };
  problems: Record<Problem, string>;
  /** How many attempts are left. */
  left: (count: number) => string;
}
