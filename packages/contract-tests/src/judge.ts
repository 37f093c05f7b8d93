import { createChecker, type Exchange, type OpenApi } from "@mangopay-sca/contract";
import { knownUndeclared } from "./known-undeclared.ts";

/** Names every objection to an exchange; with an operation named, it has to be one of that. */
export type Judge = (exchange: Exchange, operationId?: string) => string[];

/** Makes a function that names every objection to an exchange, with operation and pointer; undeclared members count. */
export function createJudge(spec: OpenApi): Judge {
  const check = createChecker(spec);
  return (exchange, wanted) => {
    const { operationId, method, path, violations, undeclared } = check(exchange);
    const name = operationId ?? `${wanted ?? "unknown operation"} (sent as ${method} ${path})`;
    if (operationId === undefined || (wanted !== undefined && operationId !== wanted)) {
      return [`${name}: the spec has no such call${wanted === undefined ? "" : ` for ${wanted}`}`];
    }
    return [
      ...violations.map(
        ({ direction, pointer, message, got }) =>
          `${name} ${direction} ${pointer}: ${message}${got === undefined ? "" : `, got ${got}`}`,
      ),
      ...undeclared
        .map(({ direction, pointer }) => `${name} ${direction} ${pointer}`)
        .filter((place) => !Object.hasOwn(knownUndeclared, place))
        .map((place) => `${place}: not declared`),
    ];
  };
}
