import { PreferenceError, preferred, readPreference } from "@mangopay-sca/contract/core";
import type { Answer } from "../call.js";
import { OtherProblem } from "../refusal.js";
import { documentedOf } from "./documented.js";
import type { OperationId } from "./operations.js";

/**
 * The documented response that a request asks for, as of the mock: `Prefer: code=404, example=unknown-resource`; undefined where it
 * asks for none. Nothing is changed by such a call. Throws OtherProblem for a response that the operation does not have.
 */
export function preferredAnswer(operationId: OperationId, header: string | undefined): Answer | undefined {
  if (header === undefined) return undefined;
  try {
    const preference = readPreference(header);
    if (preference?.code === undefined && preference?.example === undefined) return undefined;
    const [first] = preferred(operationId, documentedOf(operationId), preference);
    return first && { status: first.status, ...(first.example === undefined ? {} : { body: first.value }) };
  } catch (error) {
    if (error instanceof PreferenceError) throw new OtherProblem(400, "invalid_preference", error.message);
    throw error;
  }
}
