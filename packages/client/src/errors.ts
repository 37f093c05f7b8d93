import type { ApiError } from "@mangopay-sca/types";

/** Everything that this client throws on purpose. */
export abstract class ScaError extends Error {}

/** The call makes no sense as it was written, and nothing was sent. */
export class ScaRequestError extends ScaError {
  override readonly name = "ScaRequestError";
}

/** No answer came within `timeoutMs`. Whether the server carried out the call is not known. */
export class ScaTimeoutError extends ScaError {
  override readonly name = "ScaTimeoutError";
  /** How long the call was given, in milliseconds. */
  readonly timeoutMs: number;

  constructor(call: string, timeoutMs: number) {
    super(`${call} took longer than ${timeoutMs} ms and was given up.`);
    this.timeoutMs = timeoutMs;
  }
}

/** The connection failed. Whether the server carried out the call is not known. */
export class ScaNetworkError extends ScaError {
  override readonly name = "ScaNetworkError";

  constructor(call: string, server: string, cause: unknown) {
    super(`${call} got no answer from ${server} (${reason(cause)}): check the address and that the server is up.`, {
      cause,
    });
  }
}

/** An answer that is not what the API documents: not JSON, empty, or of another shape. */
export class ScaResponseError extends ScaError {
  override readonly name = "ScaResponseError";
  readonly status: number;
  readonly response: Response;
  /** The first 200 characters of the answer. */
  readonly body: string;

  constructor(call: string, what: string, response: Response, body: string) {
    const start = body.slice(0, 200);
    const shown = start.replaceAll(/\s+/g, " ").trim();
    super(`${call} was answered ${response.status} with ${what}${shown === "" ? "." : `: ${shown}`}`);
    this.status = response.status;
    this.response = response;
    this.body = start;
  }
}

/** The API refused the call and said why. Decide on `type`; `message` is for people. */
export class ScaApiError extends ScaError {
  override readonly name = "ScaApiError";
  readonly status: number;
  readonly response: Response;
  /** The machine-readable code, spelled as the API spells it, for example `ressource_not_found`. */
  readonly type: string;
  /** Names this failure when you ask Mangopay's support. */
  readonly id: string | undefined;
  readonly date: Date | undefined;
  /** What is wrong with each refused field, by its path; empty when no field is at fault. */
  readonly fields: Readonly<Record<string, string>>;

  constructor(call: string, response: Response, error: ApiError) {
    const fields = error.errors ?? {};
    const details = Object.entries(fields).map(([field, problem]) => ` ${field}: ${problem}`);
    super(`${call} was refused with ${response.status} ${error.Type}: ${error.Message}${details.join("")}`);
    this.status = response.status;
    this.response = response;
    this.type = error.Type;
    this.id = error.Id;
    this.date = error.Date === undefined ? undefined : new Date(error.Date * 1000);
    this.fields = fields;
  }
}

/** fetch hides the system's reason (ECONNREFUSED and the like) in nested causes. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code } = error as { code?: unknown };
  if (error.cause !== undefined) return reason(error.cause);
  return typeof code === "string" && !error.message.includes(code) ? `${code} ${error.message}`.trim() : error.message;
}
