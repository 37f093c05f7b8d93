import type { ApiError, OAuthError } from "@mangopay-sca/types";
import { ScaApiError, ScaRateLimitError, ScaResponseError } from "./errors.js";
import { labelOf, type Operation } from "./operations.js";
import { redact } from "./redact.js";

/** An answer as openapi-fetch returns it. */
export interface Answer {
  data?: unknown;
  error?: unknown;
  response: Response;
  /** Whether the answer was lost at first and read back with viewApiResponse. */
  recovered?: boolean;
}

/** An answer as it came: its body as text, or read already as the caller of `sca.http` asked for it. 204 has none. */
export interface Received extends Answer {
  text?: string | undefined;
}

/**
 * Parses the body of an answer that came as text. Throws ScaResponseError when it is not JSON, at any status: an answer by
 * a proxy or a gateway must not pass for one by the API.
 */
export function parseAnswer(received: Received, call: string, secrets: readonly string[]): Answer {
  const { response, text } = received;
  if (text === undefined) return received;
  try {
    const body = JSON.parse(text);
    return response.ok ? { data: body, response } : { error: redact(body, secrets), response };
  } catch {
    throw new ScaResponseError(
      call,
      text ? "a body that is not JSON" : "an empty body",
      response,
      redact(text, secrets),
    );
  }
}

/**
 * The data of an answer; that of a DELETE is undefined. Throws ScaApiError for a refusal and ScaResponseError for what is
 * not documented.
 */
export function unwrap<Data>(answer: Answer, operation: Operation): Data {
  const { data, error, response, recovered } = answer;
  const call = labelOf(operation);
  if (!response.ok) throw toError(error, response, call, recovered);
  if (operation[1] === "DELETE") return undefined as Data;
  if (typeof data === "object" && data !== null) return data as Data;
  throw new ScaResponseError(call, "a body that the API does not document", response, JSON.stringify(data) ?? "");
}

/** The machine-readable code of a refusal. */
export const typeOf = (answer: Answer | undefined): unknown => (answer?.error as Partial<ApiError> | undefined)?.Type;

function toError(error: unknown, response: Response, call: string, recovered = false): ScaApiError | ScaResponseError {
  const body = (error ?? {}) as Partial<ApiError & OAuthError>;
  if (typeof body.Type === "string" && typeof body.Message === "string") {
    if (response.status === 429) return new ScaRateLimitError(call, response, body as ApiError);
    return new ScaApiError(call, response, body as ApiError, recovered);
  }
  // A locked account is reported in the words of OAuth 2.0, by the token endpoint alone.
  if (typeof body.error === "string") {
    return new ScaApiError(call, response, { Type: body.error, Message: body.error_description ?? body.error });
  }
  return new ScaResponseError(call, "an error that the API does not document", response, JSON.stringify(error) ?? "");
}
