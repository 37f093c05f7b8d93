import { legacyLegal, legalOwner, naturalOwner } from "../caller.ts";
import type { Call } from "./commands.ts";
import { bypassText, impersonalAddresses } from "./table.ts";
import type { Person, User } from "./users.ts";

const isLegacy = ({ call }: Call) => call.endsWith("legacy");
const freshEmail = (n: number) => `alex.${n}@example.com`;
const freshPhone = (n: number) => `06${String(n).padStart(8, "0")}`;

/** The data of a new user. A legacy endpoint takes no phone number. */
export function created(command: Call, type: User["type"], n: number): Person {
  const first = { email: "alex.smith@example.com", phone: isLegacy(command) ? null : freshPhone(0), name: "Alex" };
  return changed(first, command, type, n);
}

/** A person's data as the `n`th command changes them. The category of a Natural user is asked for without a name. */
export function changed(person: Person, command: Call, type: User["type"], n: number): Person {
  const { change, call } = command;
  if (!/^create|^update|^categorize/.test(call)) return person;
  const { email, phone, name } = person;
  const has = (what: string) => change.split(" ").includes(what);
  const emails = [
    has("email") && freshEmail(n),
    has("bypass") && `${bypassText}.${n}@example.com`,
    has("impersonal") && `${impersonalAddresses[0]}@example.com`,
  ];
  return {
    email: emails.find((one) => one !== false) ?? email,
    phone: has("phone") && !isLegacy(command) ? freshPhone(n) : phone,
    name: has("name") && !(call === "categorize" && type === "natural") ? (name === "Robin" ? "Alex" : "Robin") : name,
  };
}

/** The body of a call, with everything that is known, as a program sends it that reads, changes and writes. */
export function bodyOf(command: Call, type: User["type"], { email, phone, name }: Person): object {
  const { category, isPresent, call } = command;
  const UserCategory = call === "categorize" ? "OWNER" : category;
  const common = { UserCategory, ...(isPresent ? {} : { ScaContext: "USER_NOT_PRESENT" }) };
  const { PhoneNumber: _, PhoneNumberCountry: __, ...natural } = naturalOwner;
  if (isLegacy(command)) {
    if (type === "natural") return { ...natural, UserCategory, Email: email, FirstName: name };
    return { ...legacyLegal, UserCategory, LegalRepresentativeEmail: email, LegalRepresentativeFirstName: name };
  }
  const sent = {
    ...natural,
    Email: email,
    FirstName: name,
    ...(phone && { PhoneNumber: phone, PhoneNumberCountry: "FR" }),
  };
  if (type === "natural") return { ...sent, ...common };
  const { UserCategory: ___, TermsAndConditionsAccepted: ____, ...representative } = sent;
  return { ...legalOwner, ...common, LegalRepresentative: representative };
}

/** What a response of viewUserSca shows of a person. */
export function personIn(body: Record<string, unknown>): Person {
  const { Email, PhoneNumber, FirstName } = (body.LegalRepresentative ?? body) as Record<string, string | null>;
  return { email: Email ?? null, phone: PhoneNumber ?? null, name: String(FirstName) };
}
