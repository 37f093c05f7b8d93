import { type CheckedExchange, undeclaredMembers } from "@mangopay-sca/contract";
import { documentedOperations } from "./documented.js";
import type { FrontOptions } from "./front.js";
import type { Spec } from "./load-spec.js";

/** Hands what the front answers to somebody who wants to know. */
export function tell(
  spec: Spec,
  onExchange: (exchange: CheckedExchange) => void,
): NonNullable<FrontOptions["onAnswer"]> {
  const schemas = new Map(
    documentedOperations(spec).map(({ operationId, requestSchema }) => [operationId, requestSchema]),
  );
  return ({ method = "GET", url = "/" }, operationId, { status, violations }, body) => {
    const schema = operationId === undefined ? undefined : schemas.get(operationId);
    const pointers = schema ? undeclaredMembers(spec, schema, body) : [];
    const undeclared = pointers.map((pointer) => ({ direction: "request" as const, pointer: `body${pointer}` }));
    onExchange({
      operationId,
      method,
      path: new URL(url, "http://localhost").pathname,
      status,
      violations,
      undeclared,
    });
  };
}
