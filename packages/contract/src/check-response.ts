import { checkBody, type Told } from "./check-body.js";
import type { CheckValue } from "./schemas.js";
import type { OpenApi, Operation } from "./spec.js";

export interface SentResponse {
  status: number;
  headers: Record<string, string>;
  body?: string | undefined;
}

/** Where an answer breaks what its operation documents: status, body. */
export function checkResponse(spec: OpenApi, check: CheckValue, operation: Operation, sent: SentResponse): Told {
  const documented = operation.responses[String(sent.status)];
  if (!documented) {
    const known = Object.keys(operation.responses).join(", ");
    const violation = { pointer: "status", message: `must be one of ${known}`, got: String(sent.status) };
    return { violations: [{ direction: "response", ...violation }], undeclared: [] };
  }
  const told = checkBody(spec, check, documented, sent, "response");
  if (documented.content && !sent.body) {
    told.violations.push({ direction: "response", pointer: "body", message: "is missing" });
  }
  return told;
}
