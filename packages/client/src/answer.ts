import type { ApiError, OAuthError } from "@mangopay-sca/types";
import { ScaApiError, ScaRateLimitError, ScaResponseError } from "./errors.js";
import type { Secrets } from "./secrets.js";

/** An answer as openapi-fetch returns it; a transport leaves the data of a success as text. */
export interface Answer {
  data?: unknown;
  error?: unknown;
  response: Response;
  /** Whether the answer was lost at first and read back with viewApiResponse. */
  recovered?: boolean;
}

/**
 * Parses the body of an answer whose data a transport left as text. Throws ScaResponseError when there is none or it is
 * not JSON, at any status: an answer by a proxy or a gateway must not pass for one by the API. Only 204 has no body.
 */
export function parseAnswer(result: Answer, call: string, { redact, redactIn }: Secrets): Answer {
  const { response } = result;
  if (response.status === 204) return { response };
  // An error is parsed already, or was left as text when that failed.
  if (!response.ok) {
    if (typeof result.error === "object" && result.error !== null) return { error: redactIn(result.error), response };
    throw notJson(call, response, redact(String(result.error ?? "")));
  }
  try {
    return { data: JSON.parse(result.data as string), response };
  } catch {
    throw notJson(call, response, redact(String(result.data ?? "")));
  }
}

/** The data of an answer; throws ScaApiError for a refusal and ScaResponseError for what is not documented. */
export function unwrap<Data>({ data, error, response, recovered }: Answer, call: string): Data {
  if (!response.ok) throw toError(error, response, call, recovered);
  if (typeof data === "object" && data !== null) return data as Data;
  throw new ScaResponseError(call, "no object where the API documents one", response, JSON.stringify(data) ?? "");
}

/** Throws unless the answer is the documented 204. */
export function unwrapEmpty({ error, response, recovered }: Answer, call: string): undefined {
  if (!response.ok) throw toError(error, response, call, recovered);
  return undefined;
}

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

function notJson(call: string, response: Response, text: string): ScaResponseError {
  return new ScaResponseError(call, text === "" ? "an empty body" : "a body that is not JSON", response, text);
}
