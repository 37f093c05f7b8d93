import type { AnswerViolation } from "./errors.js";
import type { OperationId } from "./operations.js";

/** Looks at the parsed body of an answer; what it returns makes the call reject with ScaResponseError. */
export type AnswerCheck = (
  operationId: OperationId | (string & {}),
  status: number,
  body: unknown,
) => AnswerViolation[] | undefined;
