import { userStates } from "../../lifecycle/table.js";
import type { Settings } from "../../settings.js";
import type { Progress, SessionRecord, UserRecord } from "../../store/records.js";
import { personOf } from "../../users/user-data.js";
import { ownPhone, phoneText } from "./phone.js";

/** What the steps of a session depend on. */
export interface At {
  settings: Pick<Settings, "proxyScopes">;
  session: SessionRecord;
  user: UserRecord;
}

/** Every step that a session can have, and whether it is done. */
const isDone = {
  "new-passkey": ({ passkey }) => passkey !== undefined,
  passkey: ({ passkey }) => passkey !== undefined,
  email: ({ emailConfirmed }) => emailConfirmed === true,
  "new-pin": ({ pin }) => pin !== undefined,
  pin: ({ pin }) => pin !== undefined,
  phone: ({ phone }) => phone !== undefined,
  code: ({ codeConfirmed }) => codeConfirmed === true,
  terms: ({ termsAccepted }) => termsAccepted === true,
  consent: ({ consents }) => consents !== undefined,
} satisfies Record<string, (progress: Progress) => boolean>;
export type Step = keyof typeof isDone;

/** The steps of a session in order, as far as the answers so far tell. */
export function stepsOf(at: At): Step[] {
  return [...factorsOf(at), ...(isEnrolled(at) ? [] : (["terms"] as const)), ...consentOf(at)];
}

/** The step that the person is at; undefined when all are done. */
export const currentStep = (at: At): Step | undefined => stepsOf(at).find((step) => !isDone[step](at.session.progress));

/** The order of the guide to factors: with a passkey, the phone is not needed. Legal users from before SCA may have no address. */
function factorsOf(at: At): Step[] {
  const { session, user } = at;
  const { passkey } = session.progress;
  const email: Step[] = typeof personOf(user).Email === "string" ? ["email"] : [];
  if (!isEnrolled(at)) {
    return ["new-passkey", ...email, "new-pin", ...(passkey === "used" ? [] : (["phone", "code"] as const))];
  }
  const hasPasskey = user.onPage?.hasPasskey === true;
  const first: Step[] = hasPasskey ? ["passkey"] : [];
  const usesPasskey = hasPasskey && passkey !== "declined";
  if (session.purpose === "enrollment") {
    if (!usesPasskey) return [...first, ...email, pinOf(at), "phone", "code"];
    return [...first, ...email, ...(phoneChanged(user) ? (["phone", "code"] as const) : [])];
  }
  if (usesPasskey) return first;
  return [...first, ...email, pinOf(at), ...(needsCode(session) ? (["phone", "code"] as const) : [])];
}

const isEnrolled = ({ user }: At): boolean => {
  const { scaStatus } = userStates[user.state];
  return typeof scaStatus === "object" && scaStatus.IsEnrolled;
};

const pinOf = ({ session, user }: At): Step =>
  user.onPage?.pin === undefined || session.progress.forgotPin ? "new-pin" : "pin";

const phoneChanged = (user: UserRecord): boolean => phoneText(ownPhone(user)) !== user.onPage?.phone;

/** A forgotten PIN asks for the phone, and so does a step of e-mail that leaves doubts: simulated by an address that was wrong at first. */
const needsCode = ({ progress }: SessionRecord): boolean =>
  progress.forgotPin === true || progress.wrong?.email !== undefined;

/** The page shows the boxes when they are new to the person, and where the link is for them or for enrolling. */
function consentOf(at: At): Step[] {
  const { settings, session, user } = at;
  const isNew = settings.proxyScopes.some((scope) => user.onPage?.asked?.includes(scope) !== true);
  const asks = session.purpose !== "action" || !isEnrolled(at) || isNew;
  return settings.proxyScopes.length > 0 && asks ? ["consent"] : [];
}
