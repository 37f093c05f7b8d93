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
}

export type SessionPurpose = "enrollment" | "consent" | "action";

/** A session of the hosted page; its id is the token in the link. */
export interface SessionRecord extends Kept {
  state: SessionState;
  userId: string;
  purpose: SessionPurpose;
  /** In milliseconds since 1970. */
  expiresAt: number;
  /** What the hosted page keeps between its screens. */
  progress: Record<string, unknown>;
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
