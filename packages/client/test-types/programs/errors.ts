import {
  needsSca,
  ScaApiError,
  ScaError,
  ScaRateLimitError,
  ScaResponseError,
  ScaResponseLostError,
} from "@mangopay-sca/client";
import type { ErrorType, ScaErrorType } from "@mangopay-sca/types";

// Compiles: a code that is known
export const known = (error: ScaApiError): boolean => error.type === "ressource_not_found";

// Compiles: a code that the API added since
export const added = (error: ScaApiError): boolean => error.type === "quota_reached_2027";

// Compiles: a switch over codes, known and added, with a default
export function advice({ type }: ScaApiError): string {
  switch (type) {
    case "rate_limit":
      return "later";
    case "unauthorized_client":
    case "quota_reached_2027":
      return "ask support";
    default:
      return type.replaceAll("_", " ");
  }
}

// Compiles: a code where a string belongs
export function asStrings(error: ScaApiError, type: ErrorType): string[] {
  const texts = new Map<string, string>([[error.type, error.message]]);
  return [error.type, type, ...texts.keys(), error.type.toUpperCase()];
}

// Compiles: a known code goes wherever a code goes, and so does any string
export const codes = (known: ScaErrorType, any: string): ErrorType[] => [
  known,
  any,
  "rate_limit",
  "quota_reached_2027",
];

// Compiles: each class has what belongs to it
export function classes(error: unknown): unknown {
  if (error instanceof ScaRateLimitError) return error.windows[0]?.resetAt;
  if (error instanceof ScaApiError) return error.fields.Email ?? error.id ?? error.response.headers.get("date");
  if (error instanceof ScaResponseLostError) return error.idempotencyKey.length;
  if (error instanceof ScaResponseError) return error.violations[0]?.pointer;
  return error instanceof ScaError ? error.idempotencyKey?.length : undefined;
}

// Compiles: the link of a refusal that asks for SCA
export function link(error: unknown): string | undefined {
  const need = needsSca(error);
  return need.needed ? need.pendingUserAction.RedirectUrl : undefined;
}

// Compiles: an error made for a test
export const made = new ScaApiError("POST /", new Response(null, { status: 400 }), {
  Type: "param_error",
  Message: "No.",
});

// Does not compile: a code compared with a number
export const codeAsNumber = (error: ScaApiError): boolean =>
  // @ts-expect-error the status is a number
  error.type === 404;

// Does not compile: a member of a subclass
export const moreSpecial = (error: ScaApiError) =>
  // @ts-expect-error only a ScaRateLimitError has windows
  error.windows;

// Does not compile: assigning to an error
export function changed(error: ScaApiError): void {
  // @ts-expect-error its members are read-only
  error.type = "rate_limit";
}

// Does not compile: reading the link without checking for one
export const unchecked = (error: unknown) =>
  // @ts-expect-error nothing may be needed
  needsSca(error).pendingUserAction;

// Does not compile: a key that a call may not have had
export const perhapsNoKey = (error: ScaError): string =>
  // @ts-expect-error it is undefined for a GET
  error.idempotencyKey;
