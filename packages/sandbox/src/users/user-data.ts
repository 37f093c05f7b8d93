import { userStates } from "../lifecycle/table.js";
import type { PersonType, UserRecord } from "../store/records.js";
import { blankOf, isObject, type Members } from "./members.js";

/** Every member that an SCA endpoint answers of a new user; what was not given is null. */
const blanks: Record<PersonType, Members> = {
  NATURAL: { ...blankOf("NaturalUserSca"), PersonType: "NATURAL", Capacity: "NORMAL" },
  LEGAL: { ...blankOf("LegalUserSca"), PersonType: "LEGAL" },
};

export const newData = (personType: PersonType): Members => ({
  ...structuredClone(blanks[personType]),
  KYCLevel: "LIGHT",
});

/**
 * Data with what a call sent of it. A representative is changed member by member; an address is always sent whole, and what it
 * leaves out it has not.
 */
export function withSent(data: Members, personType: PersonType, sent: Members): Members {
  const changed = { ...data };
  for (const [name, value] of Object.entries(sent)) {
    if (!(name in blanks[personType]) || name === "UserCategory") continue;
    const empty = blanks[personType][name];
    if (!isObject(empty)) changed[name] = value;
    else if (isObject(value))
      changed[name] = { ...(name === "LegalRepresentative" ? (data[name] as Members) : empty), ...value };
    else if (value === null && name !== "LegalRepresentative") changed[name] = { ...empty };
  }
  return changed;
}

const flat = "LegalRepresentative";

/** The members of a legacy call as the SCA endpoints have them: there, the representative is an object. */
export function fromLegacy(personType: PersonType, sent: Members): Members {
  if (personType === "NATURAL") return sent;
  const representative: Members = {};
  const rest: Members = {};
  for (const [name, value] of Object.entries(sent)) {
    if (name.startsWith(flat) && name !== `${flat}Address`) representative[name.slice(flat.length)] = value;
    else rest[name] = value;
  }
  return Object.keys(representative).length === 0 ? rest : { ...rest, [flat]: representative };
}

const legacyLegal = Object.keys(blankOf("LegalUser"));

/** A user as the legacy endpoints answer it. */
export function toLegacy(user: UserRecord): Members {
  const { PendingUserAction: _, ...members } = toSca(user, null);
  if (user.personType === "NATURAL") return members;
  const { LegalRepresentative, ...rest } = members;
  const representative = LegalRepresentative as Members;
  const flattened = legacyLegal
    .filter((name) => name.startsWith(flat) && name !== `${flat}Address`)
    .map((name) => [name, representative[name.slice(flat.length)] ?? null]);
  return { ...rest, ...Object.fromEntries(flattened) };
}

/** A user as the SCA endpoints answer it. */
export const toSca = (user: UserRecord, link: string | null): Members => ({
  ...user.data,
  UserCategory: categoryOf(user),
  UserStatus: userStates[user.state].UserStatus,
  PendingUserAction: link === null ? null : { RedirectUrl: link },
});

/** A user as a list has it. */
export function toSummary(user: UserRecord): Members {
  const members = toSca(user, null);
  return Object.fromEntries(summary.map((name) => [name, members[name]]));
}
const summary = Object.keys(blankOf("UserSummary"));

/** A closed user keeps the category that they had. */
export const categoryOf = ({ state, stateBefore }: UserRecord): string | undefined =>
  userStates[state].UserCategory ?? (stateBefore && userStates[stateBefore].UserCategory);

/** What is asked of the person: the user's own, or the representative's. */
export const personOf = ({ personType, data }: Pick<UserRecord, "personType" | "data">): Members =>
  personType === "NATURAL" ? data : (data.LegalRepresentative as Members);
