import type { SessionState, UserState } from "../lifecycle/table.js";

export const scopes = [
  "ContactInformationUpdate",
  "RecipientRegistration",
  "Transfer",
  "ViewAccountInformation",
] as const;
export type Scope = (typeof scopes)[number];

export type PersonType = "NATURAL" | "LEGAL";

/** Every record belongs to a platform and has a key of its own there; `date` is what lists are sorted by. */
interface Kept {
  clientId: string;
  id: string;
  /** In Unix seconds. */
  date: number;
}

/** A user. What is derived from the state (UserCategory, UserStatus, IsEnrolled) is not kept twice. */
export interface UserRecord extends Kept {
  state: UserState;
  /** For states that are answered as before: the state before. */
  stateBefore?: UserState | undefined;
  personType: PersonType;
  /** Members as the SCA endpoints answer them. */
  data: Record<string, unknown>;
  /** In Unix seconds. */
  lastEnrollmentDate: number | null;
  lastConsentCollectionDate: number | null;
  consents: Partial<Record<Scope, boolean>>;
  /** The address and the number that the person confirmed on the hosted page, as one text each. */
  confirmed: { email?: string; phone?: string };
  inflowsBlocked: boolean;
  outflowsBlocked: boolean;
  /** Money is in one of the user's wallets, so that they cannot be closed. */
  walletsHoldMoney: boolean;
  /** What the hosted page knows of the person since an earlier session. */
  onPage?: KnownOnPage | undefined;
}

/** How a person authenticates on the hosted page, and which boxes they have seen. The PIN is kept as it is: nothing here is secret. */
export interface KnownOnPage {
  pin?: string | undefined;
  hasPasskey?: boolean | undefined;
  asked?: readonly Scope[] | undefined;
  /** The number that the API knew at the end of the last session, as one text. */
  phone?: string | undefined;
}

export interface Phone {
  number: string;
  /** ISO 3166-1 alpha-2; empty where the number is in international format. */
  country: string;
}

/** What a person has done in a session so far. */
export interface Progress {
  passkey?: "used" | "declined";
  emailConfirmed?: boolean;
  /** Chosen, or given and right. */
  pin?: string;
  forgotPin?: boolean;
  phone?: Phone | undefined;
  /** The passcode that was sent to the phone; `sentAt` is in milliseconds since 1970. */
  code?: { text: string; sentAt: number } | undefined;
  codeConfirmed?: boolean;
  termsAccepted?: boolean;
  /** The boxes that were shown, ticked or not. */
  consents?: Partial<Record<Scope, boolean>>;
  /** How often each step was answered wrongly. */
  wrong?: Readonly<Record<string, number>>;
  /** Why the last answer was not taken, and the number that was entered in it. */
  problem?: Problem | undefined;
  entered?: Phone | undefined;
  /** The last answer had a new passcode sent. */
  resent?: boolean | undefined;
}

/** Why the hosted page does not take an answer. */
export type Problem =
  | "email-wrong"
  | "pin-format"
  | "pins-differ"
  | "pin-wrong"
  | "phone-format"
  | "country-missing"
  | "code-format"
  | "code-wrong"
  | "code-expired"
  | "code-too-soon"
  | "terms-missing";

export type SessionPurpose = "enrollment" | "consent" | "action";

/** A session of the hosted page; its id is the token in the link. */
export interface SessionRecord extends Kept {
  state: SessionState;
  userId: string;
  purpose: SessionPurpose;
  /** In milliseconds since 1970. */
  expiresAt: number;
  progress: Progress;
}

export interface HookRecord extends Kept {
  /** Members as the API answers them. */
  data: Record<string, unknown>;
  eventType: string;
  /** Deliveries in a row that failed. */
  failures: number;
  /** The mails that these failures caused. */
  alerts?: readonly Alert[];
}

/** A mail about failures in a row. */
export interface Alert {
  /** In milliseconds since 1970. */
  at: number;
  to: string;
  failures: number;
}

export interface EventRecord extends Kept {
  eventType: string;
  resourceId: string;
}

export interface TokenRecord extends Kept {
  /** In milliseconds since 1970. */
  expiresAt: number;
}

/** The response that a call with an Idempotency-Key got; its id is the key. */
export interface ResponseRecord extends Kept {
  /** In milliseconds since 1970. */
  expiresAt: number;
  status: number;
  contentType: string;
  url: string;
  /** JSON text; empty where there was no body. */
  text: string;
}

/** A notification of an event to a hook, on its way or done. */
export interface DeliveryRecord extends Kept {
  hookId: string;
  eventId: string;
  /** In milliseconds since 1970; undefined when it is done. */
  dueAt?: number | undefined;
  attempts: { at: number; outcome: string }[];
}

export interface Records {
  users: UserRecord;
  sessions: SessionRecord;
  hooks: HookRecord;
  events: EventRecord;
  tokens: TokenRecord;
  responses: ResponseRecord;
  deliveries: DeliveryRecord;
}

export type Kind = keyof Records;

/** What lists can be narrowed by, besides the date. */
export const filtersOf = (record: Records[Kind]) => ({
  eventType: "eventType" in record ? record.eventType : undefined,
  userId: "userId" in record ? record.userId : undefined,
  /** A session that is not over, a notification that is still due. */
  isOpen: ("purpose" in record && record.state === "open") || ("hookId" in record && record.dueAt !== undefined),
});
