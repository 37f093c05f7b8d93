import type { ApiError, ErrorType, ScaOAuthErrorType, ScaStatus } from "@mangopay-sca/types";
import { parseRateLimit, type RateLimitWindow } from "./call/rate-limit.js";

// Members are declared and not defined: a definition would be code in every bundle, and the constructors assign them all.

/** Everything that this client throws on purpose. */
export abstract class ScaError extends Error {
  /** The Idempotency-Key of a POST that failed; undefined for other calls. */
  declare readonly idempotencyKey?: string | undefined;

  /** What JSON.stringify and loggers show: name, message and the members of each class, without the Response. */
  toJSON(): Record<string, unknown> {
    const { name, message } = this;
    const { response: _, ...members } = this as Record<string, unknown>;
    return { name, message, ...members };
  }
}

/** The call is invalid, and nothing was sent. */
export class ScaRequestError extends ScaError {
  override readonly name = "ScaRequestError";
}

/** No response came in time. Whether the server carried out the call is not known. */
export class ScaTimeoutError extends ScaError {
  override readonly name = "ScaTimeoutError";
  /** How long the call was given, in milliseconds. */
  declare readonly timeoutMs: number;

  constructor(call: string, timeoutMs: number) {
    super(`${call} took longer than ${timeoutMs} ms and was given up.`);
    this.timeoutMs = timeoutMs;
  }
}

/** The connection failed. Whether the server carried out the call is not known. */
export class ScaNetworkError extends ScaError {
  override readonly name = "ScaNetworkError";

  constructor(call: string, server: string, reason: string, cause: unknown) {
    super(`${call} got no response from ${server} (${reason}): check the address and that the server is up.`, {
      cause,
    });
  }
}

/**
 * The response to a POST was lost, and the API has none to read back: the call was not carried out, or still is. It was not
 * sent again. `cause` is how it was lost.
 */
export class ScaResponseLostError extends ScaError {
  override readonly name = "ScaResponseLostError";
  /** Read the response later with `sca.responses.view(idempotencyKey)`; the API keeps it for 24 hours. */
  declare readonly idempotencyKey: string;
  /** The status of the unusable response; undefined when none came. */
  declare readonly status: number | undefined;
  /** The first 200 characters of the unusable response. */
  declare readonly body: string;

  constructor(call: string, idempotencyKey: string, lookup: string, cause: unknown) {
    super(
      `${call} lost its response, and ${lookup}: look again with sca.responses.view("${idempotencyKey}") before you repeat it.`,
      { cause },
    );
    this.idempotencyKey = idempotencyKey;
    const { status, body } = cause as Partial<ScaResponseError>;
    this.status = status;
    this.body = typeof body === "string" ? body : "";
  }
}

/** Waiting for an enrollment is of no use: the user was closed. */
export class ScaEnrollmentError extends ScaError {
  override readonly name = "ScaEnrollmentError";
  /** The last status. */
  declare readonly scaStatus: ScaStatus;

  constructor(userId: string, scaStatus: ScaStatus) {
    super(`User ${userId} was closed and will not enroll.`);
    this.scaStatus = scaStatus;
  }
}

/** One place where a response differs from what the API documents. */
export interface ResponseViolation {
  /** JSON pointer into the response's body. */
  pointer: string;
  /** What the spec has there, in words. */
  expected: string;
}

/** A response that is not what the API documents: not JSON, empty, or of another shape. */
export class ScaResponseError extends ScaError {
  override readonly name = "ScaResponseError";
  declare readonly status: number;
  declare readonly response: Response;
  /** The first 200 characters of the response. */
  declare readonly body: string;
  /** Where it differs, when responses are checked against the spec; empty otherwise. */
  declare readonly violations: readonly ResponseViolation[];

  constructor(call: string, what: string, response: Response, body: string, violations: ResponseViolation[] = []) {
    const start = body.slice(0, 200);
    const shown = start.replaceAll(/\s+/g, " ").trim();
    super(`${call} was answered ${response.status} with ${what}${shown === "" ? "." : `: ${shown}`}`);
    this.status = response.status;
    this.response = response;
    this.body = start;
    this.violations = violations;
  }
}

/** The API refused the call and said why. Decide on `type`; `message` is for people. */
export class ScaApiError extends ScaError {
  override readonly name: string = "ScaApiError";
  declare readonly status: number;
  declare readonly response: Response;
  /**
   * The machine-readable code, spelled as the API spells it, for example `ressource_not_found`. The API adds codes: one that
   * this version does not know is here too, so keep a default branch.
   */
  declare readonly type: ErrorType | ScaOAuthErrorType;
  /** Names this failure when you ask Mangopay's support. */
  declare readonly id: string | undefined;
  declare readonly date: Date | undefined;
  /**
   * What is wrong with each refused field, by its path; empty when no field is at fault. Whether the API spelled it `errors` or
   * `Errors`, it is here; of several texts for a field one is made.
   */
  declare readonly fields: Readonly<Record<string, string>>;
  /** Whether the response was lost at first and read back afterwards. */
  declare readonly recovered: boolean;

  constructor(call: string, response: Response, error: ApiError, recovered = false) {
    const written = Object.entries({ ...error.Errors, ...error.errors });
    const fields = Object.fromEntries(written.map(([field, problem]) => [field, [problem].flat().join("; ")]));
    const details = Object.entries(fields).map(([field, problem]) => ` ${field}: ${problem}`);
    super(`${call} was refused with ${response.status} ${error.Type}: ${error.Message}${details.join("")}`);
    this.status = response.status;
    this.response = response;
    this.type = error.Type;
    this.id = error.Id;
    this.date = typeof error.Date === "number" ? new Date(error.Date * 1000) : undefined;
    this.fields = fields;
    this.recovered = recovered;
  }
}

/** Too many calls: one of the four sliding windows is full. */
export class ScaRateLimitError extends ScaApiError {
  override readonly name = "ScaRateLimitError";
  /** The four windows, shortest first; empty when the response did not have them. */
  declare readonly windows: readonly RateLimitWindow[];

  constructor(call: string, response: Response, error: ApiError) {
    super(call, response, error);
    this.windows = parseRateLimit(response.headers);
  }
}
