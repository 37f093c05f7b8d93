import type { Call, Command, Settings } from "./commands.ts";
import { bypassText, type Holds, impersonalAddresses, states } from "./table.ts";
import { type Person, scopes, type User } from "./users.ts";

/** What was done in a session that was completed. */
export interface Done {
  confirmsEmail?: boolean;
  confirmsPhone?: boolean;
  /** The boxes as they were left; undefined where the page showed none. */
  boxes?: Record<string, boolean>;
}

type Consents = Extract<Command, { ends: string }>["consents"];

/** What `sessions.complete` does on the hosted page, which asks those who are enrolled for less. */
export function doneOnPage(
  { person, consents, state }: User,
  purpose: string,
  ticked: Consents,
  { hasProxy }: Settings,
): Done {
  const status = states[state]?.scaStatus;
  const isEnrolling = purpose === "enrollment" || !(typeof status === "object" && status.IsEnrolled);
  const usesPasskey = person.phone === null;
  const left = (scope: string) => (ticked as Record<string, boolean>)[scope] ?? consents.has(scope);
  const showsBoxes = hasProxy && (isEnrolling || purpose === "consent");
  return {
    confirmsEmail: isEnrolling || !usesPasskey,
    confirmsPhone: isEnrolling && !usesPasskey,
    ...(showsBoxes && { boxes: Object.fromEntries(scopes.map((scope) => [scope, left(scope)])) }),
  };
}

const known =
  (conditions: Record<string, boolean>): Holds =>
  (name) => {
    const value = conditions[name];
    if (value === undefined) throw new Error(`Whether ${name} holds cannot be asked here.`);
    return value;
  };

/** The conditions of lifecycle.yaml, as it describes them. */
export function conditionsOfCall(
  { category, isPresent, call }: Call,
  type: User["type"],
  user: User | undefined,
  { email, phone, name }: Person,
  { enrollsLater, hasProxy }: Settings,
): Holds {
  const asked = call === "categorize" ? "OWNER" : category;
  const isOwner = user !== undefined && states[user.state]?.UserCategory === "OWNER";
  const becomesOwner = asked === "OWNER" && !isOwner;
  const before = user?.person;
  const isNatural = (user?.type ?? type) === "natural";
  return known({
    owner: asked === "OWNER",
    "becomes-owner": becomesOwner,
    "becomes-payer": isOwner && asked === "PAYER",
    present: isPresent,
    "enrolls-later": enrollsLater,
    bypass: email?.includes(bypassText) === true,
    "contact-changes": isOwner && (email !== before?.email || phone !== before.phone),
    "identity-changes": isOwner && user.isRegular && name !== before?.name,
    consented: hasProxy && user?.consents.has("ContactInformationUpdate") === true,
    "wallets-empty": user?.holdsMoney !== true,
    "proxy-on": hasProxy,
    "representative-email": isNatural || email !== null,
    "other-type": user !== undefined && user.type !== type,
    // Every body accepts the terms.
    "revokes-terms": false,
    impersonal: isNatural && (isOwner || becomesOwner) && impersonalAddresses.includes(email?.split("@")[0] ?? ""),
  });
}

export function conditionsOfPage({ person, confirmed, consents }: User, done: Done): Holds {
  const dashed = (scope: string) => scope.replaceAll(/(?!^)[A-Z]/g, "-$&").toLowerCase();
  const boxes = scopes.flatMap((scope) => {
    const [before, after] = [consents.has(scope), done.boxes?.[scope]];
    return [
      [`gives-${dashed(scope)}`, after === true && !before],
      [`revokes-${dashed(scope)}`, after === false && before],
    ] as const;
  });
  return known({
    ...Object.fromEntries(boxes),
    "email-new": done.confirmsEmail === true && person.email !== null && person.email !== confirmed.email,
    "phone-new": done.confirmsPhone === true && person.phone !== null && person.phone !== confirmed.phone,
  });
}

export const conditionsOfHappening = (user: User, hasPlatform: boolean): Holds =>
  known({
    "wallets-empty": !user.holdsMoney,
    regular: user.isRegular,
    "first-platform": !hasPlatform,
    "inflows-blocked": user.inflowsBlocked,
    "outflows-blocked": user.outflowsBlocked,
  });
