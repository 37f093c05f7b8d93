import { lifecycle } from "../generated/lifecycle.js";
import type { OperationId } from "../http/operations.js";

export type UserState = keyof typeof lifecycle.userStates;
export type SessionState = (typeof lifecycle.sessionStates)[number];
export type Condition = (typeof lifecycle.conditions)[number];
export type ErrorType = (typeof lifecycle.refusals)[number]["error"];
export type TransitionId = (typeof lifecycle.transitions)[number]["id"];

/** What sets a transition off. */
export interface Trigger {
  operation?: OperationId;
  session?: "validated" | "failed" | "expired";
  purpose?: "enrollment" | "consent" | "action" | "any";
  outside?: string;
  mangopay?: string;
  link?: string;
  person?: string;
  afterSeconds?: number;
}

/** A transition of spec/lifecycle.yaml. */
export interface Transition {
  id: TransitionId;
  machine: "user" | "session";
  from: readonly string[];
  trigger: Trigger;
  /** A sentence, or values of conditions. */
  when: string | Conditions;
  /** What a sentence asks, as values of conditions. */
  given?: Conditions;
  to: string;
  opens?: "enrollment" | "consent" | "action";
  notifications: readonly string[];
  pendingUserAction?: "link" | "null" | "absent";
}

/** Why a call is refused. */
export interface RefusalRow {
  id: string;
  operations: readonly OperationId[];
  from?: readonly string[];
  given?: Conditions;
  error: ErrorType;
  errors?: Readonly<Record<string, string>>;
}

export type Conditions = Readonly<Partial<Record<Condition, boolean>>>;

export interface StateRow {
  UserCategory?: string;
  UserStatus?: string;
  scaStatus: number | { readonly IsEnrolled: boolean } | "as-before";
}

export const transitions: readonly Transition[] = lifecycle.transitions;
export const refusals: readonly RefusalRow[] = lifecycle.refusals;
export const userStates: Readonly<Record<UserState, StateRow>> = lifecycle.userStates;
