import { documentedOperations } from "./documented.js";
import type { FrontOptions } from "./front.js";
import type { Spec } from "./load-spec.js";
import type { Violation } from "./prism.js";
import { undeclaredMembers } from "./undeclared.js";

/** One exchange, and where it breaks the spec. */
export interface CheckedExchange {
  /** Undefined when the spec has no such operation. */
  operationId: string | undefined;
  method: string;
  path: string;
  status: number;
  violations: Violation[];
  /** JSON pointers to members of the request that the spec does not declare. The API ignores them, so they break nothing. */
  undeclared: string[];
}

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
    const undeclared = schema ? undeclaredMembers(spec, schema, body) : [];
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
