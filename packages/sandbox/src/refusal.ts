import { errors } from "./generated/errors.js";

export type RefusalType = keyof typeof errors;

/** A call that the API refuses, by the type of its error in errors.yaml. Nothing that the call began is kept. */
export class Refusal extends Error {
  readonly type: RefusalType;
  readonly status: number;
  /** A message for each field. */
  readonly errors: Readonly<Record<string, string>> | null;

  constructor(type: RefusalType, fields: Readonly<Record<string, string>> | null = null) {
    super(errors[type].message);
    this.type = type;
    this.status = errors[type].status;
    this.errors = fields;
  }
}

/** What the API has no words for: a path that is no operation, a method that is not allowed. */
export class OtherProblem extends Error {
  readonly status: number;
  readonly type: string;
  readonly headers: Record<string, string>;

  constructor(status: number, type: string, message: string, headers: Record<string, string> = {}) {
    super(message);
    this.status = status;
    this.type = type;
    this.headers = headers;
  }
}

/** A token endpoint speaks OAuth (RFC 6749, 5.2). */
export class OAuthProblem extends Error {
  readonly body: object;

  constructor(body: object) {
    super("The request for a token is invalid.");
    this.body = body;
  }
}
