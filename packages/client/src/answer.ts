import type { ApiError, OAuthError } from "@mangopay-sca/types";
import { ScaApiError, ScaResponseError } from "./errors.js";

/** What openapi-fetch makes of an answer when it is told to leave the body as text. */
interface TextResult {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/**
 * Parses the body of an answer. Throws ScaResponseError when there is none or it is not JSON, at any
 * status: an answer by a proxy or a gateway must not pass for one by the API. Only 204 has no body.
 */
export function parseAnswer<Result extends TextResult>(result: Result, call: string): Result {
  const { response } = result;
  if (response.status === 204) return result;
  // openapi-fetch has parsed an error already, or left it as text when that failed.
  if (!response.ok) {
    if (typeof result.error === "object" && result.error !== null) return result;
    throw notJson(call, response, result.error);
  }
  try {
    return { ...result, data: JSON.parse(result.data as string) };
  } catch {
    throw notJson(call, response, result.data);
  }
}

/** The data of an answer; throws ScaApiError for a refusal and ScaResponseError for what is not documented. */
export function unwrap<Data>(result: { data?: Data; error?: unknown; response: Response }, call: string): Data {
  const { data, error, response } = result;
  if (!response.ok) throw toApiError(error, response, call);
  if (typeof data === "object" && data !== null) return data;
  throw new ScaResponseError(call, "no object where the API documents one", response, JSON.stringify(data) ?? "");
}

function toApiError(error: unknown, response: Response, call: string): ScaApiError | ScaResponseError {
  const body = (error ?? {}) as Partial<ApiError & OAuthError>;
  if (typeof body.Type === "string" && typeof body.Message === "string") {
    return new ScaApiError(call, response, body as ApiError);
  }
  // A locked account is reported in the words of OAuth 2.0, by the token endpoint alone.
  if (typeof body.error === "string") {
    return new ScaApiError(call, response, { Type: body.error, Message: body.error_description ?? body.error });
  }
  return new ScaResponseError(call, "an error that the API does not document", response, JSON.stringify(error) ?? "");
}

function notJson(call: string, response: Response, body: unknown): ScaResponseError {
  const text = typeof body === "string" ? body : "";
  return new ScaResponseError(call, text === "" ? "an empty body" : "a body that is not JSON", response, text);
}
