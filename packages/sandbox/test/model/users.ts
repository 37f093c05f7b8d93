import type { Settings } from "./commands.ts";
import { states } from "./table.ts";

export interface Person {
  email: string | null;
  phone: string | null;
  name: string;
}

export const scopes = ["ContactInformationUpdate", "RecipientRegistration", "Transfer", "ViewAccountInformation"];

export interface User {
  client: number;
  type: "natural" | "legal";
  state: string;
  /** The state before this one. */
  before: string;
  person: Person;
  isRegular: boolean;
  consents: Set<string>;
  confirmed: { email?: string; phone?: string };
  inflowsBlocked: boolean;
  outflowsBlocked: boolean;
  holdsMoney: boolean;
}

export const newUser = (client: number, type: User["type"], person: Person): User => ({
  client,
  type,
  state: "absent",
  before: "absent",
  person,
  isRegular: false,
  consents: new Set(),
  confirmed: {},
  inflowsBlocked: false,
  outflowsBlocked: false,
  holdsMoney: false,
});

/** What an event says of its user. */
export function takeEvent(user: User, event: string): void {
  const [, scope = "", verb] = event.match(/^SCA_(.+)_CONSENT_(GIVEN|REVOKED)$/) ?? [];
  const name = scopes.find((one) => one.toUpperCase() === scope.replaceAll("_", ""));
  if (name !== undefined) verb === "GIVEN" ? user.consents.add(name) : user.consents.delete(name);
  const [, flow, un] = event.match(/^USER_(IN|OUT)FLOWS_(UN)?BLOCKED$/) ?? [];
  if (flow === "IN") user.inflowsBlocked = un === undefined;
  if (flow === "OUT") user.outflowsBlocked = un === undefined;
  if (event === "USER_KYC_LIGHT") user.isRegular = false;
  if (event === "USER_KYC_REGULAR") user.isRegular = true;
  if (event === "SCA_EMAIL_VERIFIED" && user.person.email !== null) user.confirmed.email = user.person.email;
  if (event === "SCA_PHONE_NUMBER_VERIFIED" && user.person.phone !== null) user.confirmed.phone = user.person.phone;
}

const categoryOf = (user: User) => states[user.state]?.UserCategory ?? states[user.before]?.UserCategory;

/** A user as viewUserSca has them. */
export const shownOf = (user: User | undefined): object | null =>
  user === undefined
    ? null
    : {
        ...user.person,
        UserCategory: categoryOf(user),
        UserStatus: states[user.state]?.UserStatus,
        KYCLevel: user.isRegular ? "REGULAR" : "LIGHT",
      };

/** What viewUserScaStatus answers. */
export function statusOf(user: User, { hasProxy }: Settings): { refused: string } | { status: object } {
  const own = states[user.state]?.scaStatus;
  const answered = own === "as-before" ? states[user.before]?.scaStatus : own;
  if (answered === 404) return { refused: "ressource_not_found" };
  if (answered === 400) return { refused: "not_allowed_for_user_category_payer" };
  const consent = (scope: string) => (user.consents.has(scope) ? "ACTIVE" : "INACTIVE");
  return {
    status: {
      UserStatus: states[user.state]?.UserStatus,
      ...(answered as object),
      ConsentScope: Object.fromEntries(scopes.map((scope) => [scope, hasProxy ? consent(scope) : null])),
    },
  };
}
