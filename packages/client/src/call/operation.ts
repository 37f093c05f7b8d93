import { type OperationId, operations } from "../generated/operations.js";

/** How an operation is called. A caller of `sca.http` may call one that the spec does not have. */
export interface Operation {
  readonly operationId: OperationId | (string & {});
  readonly method: string;
  /** The path template. */
  readonly path: string;
  readonly hasBody?: boolean;
  /** Whether a success is a list, in pages. */
  readonly isList?: boolean;
}

/** A call in words: its method and path. */
export const labelOf = ({ method, path }: Operation): string => `${method} ${path}`;

export const operationOf = (operationId: OperationId): Operation => ({ operationId, ...operations[operationId] });

/** The operation of a call through `sca.http`; its Id is the call itself when the spec does not know it. */
export function operationAt(method: string, path: string): Operation {
  const ids = Object.keys(operations) as OperationId[];
  const known = ids.find((id) => operations[id].method === method && operations[id].path === path);
  if (known) return operationOf(known);
  return { operationId: `${method} ${path}`, method, path };
}

/** Whether it is the call for a token, which carries none. */
export const createsToken = ({ operationId }: Operation): boolean => operationId === "createOAuthToken";
