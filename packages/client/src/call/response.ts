import type { ApiError, OAuthError } from "@mangopay-sca/types";
import { ScaApiError, ScaError, ScaRateLimitError, ScaResponseError } from "../errors.js";
import { type AnyResponse, realResponse } from "../transports/plain.js";
import { labelOf, type Operation } from "./operation.js";
import { redact } from "./redact.js";

/** A response as it came: its body as text, or read as the caller of `sca.http` asked for it. */
export interface Received {
  response: AnyResponse;
  /** The body; undefined without one, and when the caller reads it. */
  text?: string | undefined;
  /** Of a success. */
  data?: unknown;
  /** Of a refusal. */
  error?: unknown;
  /** Whether the caller reads the body. */
  isRaw?: boolean;
  /** Whether the first response was lost, and this one was read back or concluded from what the API shows. */
  recovered?: boolean;
  /** The Idempotency-Key of a POST. */
  key?: string | undefined;
}

/**
 * Parses the body of a response. Throws ScaResponseError when it is not JSON, at any status, and for a redirect: what a proxy or
 * a gateway answers must not pass for a response of the API.
 */
export function parseResponse(received: Received, operation: Operation, secrets: readonly string[]): Received {
  const { response, text, isRaw } = received;
  const label = labelOf(operation);
  const { status } = response;
  // In browsers a redirect is opaque, and its status 0.
  if (status === 0 || (status >= 300 && status < 400)) {
    throw unusable(label, "a redirect, which is not followed", response);
  }
  if (isRaw) return received;
  if (!text) {
    // Whatever the status, a DELETE that succeeded has nothing to say.
    if (status === 204 || (response.ok && operation.method === "DELETE")) return { response, text: "" };
    throw unusable(label, "an empty body", response);
  }
  const body = parsed(text);
  if (body === undefined) {
    throw unusable(label, "a body that is not JSON", response, redact(text, secrets));
  }
  return response.ok ? { response, text, data: body } : { response, text, error: redact(body, secrets) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The data of a response; that of a DELETE is undefined. Throws ScaApiError for a refusal and ScaResponseError for what is not
 * documented.
 */
export function unwrap<Data>(received: Received, operation: Operation): Data {
  const { data, error, response, recovered, key } = received;
  const label = labelOf(operation);
  if (!response.ok) throw withKey(toError(error, response, label, recovered), key);
  if (operation.method === "DELETE") return undefined as Data;
  if (operation.isList ? Array.isArray(data) : typeof data === "object" && data !== null) return data as Data;
  const what = data === undefined ? "an empty body" : "a body that the API does not document";
  // A text may quote a secret of the request.
  throw withKey(unusable(label, what, response), key);
}

/** The key under which the response of a POST can be read back, on every error of ours. */
export function withKey(error: unknown, idempotencyKey: string | undefined): unknown {
  const isFree = error instanceof ScaError && error.idempotencyKey === undefined && idempotencyKey !== undefined;
  return isFree ? Object.assign(error, { idempotencyKey }) : error;
}

/** The error of a refusal: what the API said, or that it said nothing that is documented. */
export function toError(error: unknown, received: AnyResponse, label: string, recovered = false) {
  const response = realResponse(received);
  const body = (error ?? {}) as Partial<ApiError & OAuthError>;
  if (typeof body.Type === "string" && typeof body.Message === "string") {
    if (response.status === 429) return new ScaRateLimitError(label, response, body as ApiError);
    return new ScaApiError(label, response, body as ApiError, recovered);
  }
  // A locked account is reported in the words of OAuth 2.0, by the token endpoint alone.
  if (typeof body.error === "string") {
    const Message = body.error_description ?? body.error;
    return new ScaApiError(label, response, { Type: body.error, Message, errors: null } as ApiError);
  }
  return unusable(label, "an error that the API does not document", response, JSON.stringify(error));
}

/** The machine-readable code of a refusal. */
export const typeOf = (received: Received | undefined): unknown =>
  (received?.error as Partial<ApiError> | undefined)?.Type;

const unusable = (label: string, what: string, response: AnyResponse, body = "") =>
  new ScaResponseError(label, what, realResponse(response), body);
