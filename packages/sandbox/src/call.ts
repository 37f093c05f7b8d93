import type { Operation } from "@mangopay-sca/spec/model";
import type { OperationId } from "./http/operations.js";
import type { Services } from "./services.js";
import type { Awaitable } from "./store/store.js";
import type { Unit } from "./store/unit.js";
import type { Members } from "./users/members.js";

/** A call of an operation whose request keeps to the contract. */
export interface Call {
  services: Services;
  /** What it reads, and what it changes if it succeeds. */
  unit: Unit;
  operationId: OperationId;
  operation: Operation;
  clientId: string;
  /** Path parameters by name. */
  path: Readonly<Record<string, string>>;
  query: URLSearchParams;
  /** The members of the body that the operation declares, without those that count as left out. */
  body: Members;
  /** The address that was called. */
  url: URL;
  headers: Readonly<Record<string, string>>;
}

/** What is answered; without a body, nothing but the status and the headers. */
export interface Answer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

/** Answers one operation. Throws Refusal for what the API refuses. */
export type Handler = (call: Call) => Awaitable<Answer>;

export const ok = (body: unknown, headers: Record<string, string> = {}): Answer => ({ status: 200, body, headers });
