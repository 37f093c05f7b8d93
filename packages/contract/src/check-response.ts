import { checkBody, type Told } from "./check-body.js";
import { checkText } from "./check-text.js";
import type { CheckValue } from "./schemas.js";
import { type OpenApi, type Operation, resolve } from "./spec.js";

export interface SentResponse {
  status: number;
  headers: Record<string, string>;
  body?: string | null | undefined;
}

/** Where an answer breaks what its operation documents: status, headers, body. */
export function checkResponse(spec: OpenApi, check: CheckValue, operation: Operation, sent: SentResponse): Told {
  // A cache asked whether what it has is still good: that is between it and the server.
  if (sent.status === 304) return { violations: [], undeclared: [] };
  const documented = operation.responses[String(sent.status)];
  if (!documented) {
    const known = Object.keys(operation.responses).join(", ");
    const violation = { pointer: "status", message: `must be one of ${known}`, got: String(sent.status) };
    return { violations: [{ direction: "response", ...violation }], undeclared: [] };
  }
  const told = checkBody(spec, check, documented, sent, "response");
  for (const [name, header] of Object.entries(documented.headers ?? {})) {
    const parameter = { name, in: "header", schema: resolve<{ schema: object }>(spec, header).schema } as const;
    told.violations.push(...checkText(spec, check, parameter, "response", sent.headers[name.toLowerCase()]));
  }
  if (documented.content && !sent.body && sent.body !== null) {
    told.violations.push({ direction: "response", pointer: "body", message: "is missing" });
  }
  return told;
}
