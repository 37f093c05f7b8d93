/**
 * One request and, when there was one, its answer, as they were sent. Header names are in lower case. A body that is null was
 * sent and not recorded: nothing can be said of it.
 */
export interface Exchange {
  request: { method: string; url: string; headers: Record<string, string>; body?: string | null | undefined };
  response?: { status: number; headers: Record<string, string>; body?: string | null | undefined } | undefined;
  /** The line of the file that it was read from. */
  line?: number;
}

export interface Place {
  direction: "request" | "response";
  /** Where in the exchange: `body/ConsentScope/Transfer`, `query/page`, `header/idempotency-key`, `status`. */
  pointer: string;
}

export interface Violation extends Place {
  /** What was expected there. */
  message: string;
  /** What was there instead; undefined when nothing was. */
  got?: string;
}

/** One exchange, and where it breaks the spec. */
export interface CheckedExchange {
  /** Undefined when the spec has no such operation. */
  operationId: string | undefined;
  method: string;
  path: string;
  status: number | undefined;
  violations: Violation[];
  /** Members and parameters that the spec does not declare. The API may ignore them, so they break nothing. */
  undeclared: Place[];
  /** The line of the file that it was read from. */
  line?: number;
}
