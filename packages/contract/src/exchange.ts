/** One side of an exchange, as it was sent. */
export interface Message {
  /** Names are in lower case; a header that was sent more than once has its values joined by `, `. */
  headers: Record<string, string>;
  /** Null: there was a body, and it was not recorded, so nothing can be said of it. */
  body?: string | null | undefined;
  /** What the body would have to be to be read, as `must be UTF-8`. It has no value of the body. */
  unreadable?: string | undefined;
}

/** One request and, when there was one, its response. */
export interface Exchange {
  request: Message & {
    method: string;
    /** Absolute, or the path and query alone. */
    url: string;
    /** The recorder leaves credentials out, so a missing Authorization header says nothing. */
    isSanitized?: boolean | undefined;
  };
  response?: (Message & { status: number }) | undefined;
  /** The file that it was read from. */
  file?: string | undefined;
  /** Its line in an NDJSON file. */
  line?: number | undefined;
  /** The number of its entry in a HAR file, from 1. */
  entry?: number | undefined;
}

/** Something about an exchange that is worth reporting. It holds no value of the exchange, only names and kinds. */
export interface Finding {
  direction: "request" | "response";
  /** Where: `body/ConsentScope/Transfer`, `query/page`, `header/idempotency-key`, `path/UserId`, `path`, `url`, `status`. */
  pointer: string;
  /** What the spec expects there: `must be integer`, `is missing`. */
  expectation: string;
  /** The kind of value that was there: `a string of 5 characters`; undefined when nothing was. */
  got?: string;
}

/** What no source allows. */
export type Violation = Finding;

/** What a source allows, or the API takes, and the spec does not document: an unknown value, an undeclared member. */
export type Note = Finding;

/** One exchange, and what the check found. */
export interface CheckedExchange {
  /** Undefined when it is not a call of an operation of the spec. */
  operationId: string | undefined;
  method: string;
  /** The path template, or the path without what the spec does not know. */
  path: string;
  status: number | undefined;
  violations: Violation[];
  notes: Note[];
  /** What the recorder left out, so that it was not checked. */
  unrecorded?: Unrecorded[];
  file?: string;
  line?: number;
  entry?: number;
}

export type Unrecorded = "request header/authorization" | "request body" | "response body";
