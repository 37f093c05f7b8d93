import type { Answer } from "../call.js";
import type { OperationId } from "./operations.js";

/** The response that a request asks for with `Prefer`; undefined where it asks for none. */
export function preferredAnswer(_operationId: OperationId, _prefer: string | undefined): Answer | undefined {
  return undefined;
}
