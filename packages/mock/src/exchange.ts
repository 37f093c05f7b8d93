import { type CheckedExchange, undeclaredMembers } from "@mangopay-sca/contract";
import { documentedOperations } from "./documented.js";
import type { FrontOptions } from "./front.js";
import type { Spec } from "./load-spec.js";

/** Hands what the front answers to somebody who wants to know. */
export function tell(
  spec: Spec,
  onExchange: (exchange: CheckedExchange) => void,
): NonNullable<FrontOptions["onAnswer"]> {
  const operations = new Map(documentedOperations(spec).map((operation) => [operation.operationId, operation]));
  return ({ method = "GET", url = "/" }, operationId, { status, violations }, body) => {
    const operation = operationId === undefined ? undefined : operations.get(operationId);
    const schema = operation?.requestSchema;
    const pointers = schema ? undeclaredMembers(spec, schema, body) : [];
    const undeclared = pointers.map((pointer) => ({ direction: "request" as const, pointer: `body${pointer}` }));
    onExchange({
      operationId,
      method,
      // Reports are passed around: no Id of a user is in them.
      path: operation?.path ?? new URL(url, "http://localhost").pathname,
      status,
      violations,
      undeclared,
    });
  };
}
