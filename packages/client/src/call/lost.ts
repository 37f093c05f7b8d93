import { type Answer, typeOf } from "./answer.js";
import type { Call } from "./call.js";
import { ScaNetworkError, ScaResponseError, ScaTimeoutError } from "./errors.js";

/** Nothing was sent when the connection never came about, so there is no answer to look for. */
const neverSent = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|bad port/;

/** Whether a POST that failed so may have been carried out. */
export function isLost(failure: unknown): boolean {
  if (failure instanceof ScaNetworkError) return !neverSent.test(failure.message);
  if (!(failure instanceof ScaResponseError)) return failure instanceof ScaTimeoutError;
  return failure.violations.length === 0 && (failure.status >= 500 || failure.response.ok);
}

/** Whether an answer leaves open what became of a POST: the server failed, or has seen this call's own key before. */
export function isUnknown(answer: Answer, { keyIsOurs }: Call): boolean {
  const { status } = answer.response;
  return status >= 500 || (status === 409 && keyIsOurs && typeOf(answer) === "idempotent_creation_conflict");
}
