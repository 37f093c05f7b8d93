import { type OperationId, operationOf } from "./operations.js";

/** A response that the spec shows. */
export interface Documented {
  status: number;
  /** The name of the example; undefined for a response without a body. */
  example: string | undefined;
  value: unknown;
}

/** The responses that an operation shows, in the order of the spec. */
export const documentedOf = (operationId: OperationId): Documented[] =>
  Object.entries(operationOf(operationId).responses).flatMap(([status, { content }]): Documented[] => {
    const examples = Object.values(content).flatMap((mediaType) => Object.entries(mediaType.examples ?? {}));
    if (examples.length === 0) return [{ status: Number(status), example: undefined, value: undefined }];
    return examples.map(([example, { value }]) => ({ status: Number(status), example, value }));
  });

/** The `errors` of a published body. */
export function documentedErrors(operationId: OperationId, status: number, name: string): Record<string, string> {
  const found = documentedOf(operationId).find((one) => one.status === status && one.example === name);
  if (!found) throw new Error(`${operationId} has no example ${status}.${name}.`);
  return (found.value as { errors: Record<string, string> }).errors;
}
