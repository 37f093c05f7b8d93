import type { ResponseCheck } from "./call/response-check.js";
import type { ResponseViolation } from "./errors.js";
import * as generated from "./generated/validators.js";
import type { OperationId } from "./operations.js";

export type { ResponseCheck } from "./call/response-check.js";
export type { ResponseViolation } from "./errors.js";

interface AjvError {
  instancePath: string;
  message: string;
  params: { missingProperty?: string; allowedValues?: unknown[]; allowedValue?: unknown };
}
/** `errors` are those of the last call, when it returned false. */
type Validator = ((value: unknown) => boolean) & { errors: AjvError[] };

const validators = generated as unknown as Record<string, Validator>;
const schemaOf = generated.schemaOf as Record<string, string>;

export interface CheckOptions {
  /** `error`, the default: the call rejects with ScaResponseError. `warn`: only `onViolation` runs. `off`: no check. */
  mode?: "error" | "warn" | "off" | undefined;
  onViolation?:
    | ((violations: ResponseViolation[], operationId: OperationId | (string & {}), status: number) => void)
    | undefined;
}

/**
 * Checks responses against the spec, with validators that were compiled ahead of time: no `eval`, so it runs at the edge too.
 * Members that the spec does not know are allowed; the API may add some. Pass the result as `checkResponse` to createScaClient.
 */
export function checkResponses({ mode = "error", onViolation }: CheckOptions = {}): ResponseCheck {
  return (operationId, status, body) => {
    if (mode === "off") return undefined;
    const violations = violationsOf(operationId, status, body);
    if (violations.length === 0) return undefined;
    onViolation?.(violations, operationId, status);
    return mode === "error" ? violations : undefined;
  };
}

/** Where a body differs from what the spec documents for an operation and status; empty when the spec has no say. */
export function violationsOf(operationId: string, status: number, body: unknown): ResponseViolation[] {
  const validate = validators[String(schemaOf[`${operationId} ${status}`])];
  if (!validate || validate(body)) return [];
  return validate.errors.map(({ instancePath, message, params }) => ({
    pointer: instancePath + (params.missingProperty === undefined ? "" : `/${params.missingProperty}`),
    expected: describe(message, params),
  }));
}

function describe(message: string, { missingProperty, allowedValues, allowedValue }: AjvError["params"]): string {
  if (missingProperty !== undefined) return "there";
  if (allowedValues !== undefined) return `one of ${allowedValues.join(", ")}`;
  if (allowedValue !== undefined) return JSON.stringify(allowedValue);
  return message.replace("must be ", "");
}
