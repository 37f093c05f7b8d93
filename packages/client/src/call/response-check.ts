import type { ResponseViolation } from "../errors.js";
import type { OperationId } from "../operations.js";

/** Looks at the parsed body of a response; what it returns makes the call reject with ScaResponseError. */
export type ResponseCheck = (
  operationId: OperationId | (string & {}),
  status: number,
  body: unknown,
) => ResponseViolation[] | undefined;
