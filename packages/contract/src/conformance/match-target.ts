import { type Match, matchOperation, type Operation } from "@mangopay-sca/spec/model";

/** What stands for a path parameter that was left empty. */
const empty = "{}";

export interface TargetMatch extends Match {
  /** Whether the path has no extra slash. */
  isTidy: boolean;
}

/** A path without slashes too many, which the API takes, and some of its own SDKs send. */
export const tidy = (pathname: string): string => pathname.replaceAll(/\/{2,}/g, "/").replace(/(.)\/$/, "$1");

/**
 * The operation that a path is a call of. Where two slashes stand for a path parameter, as in `/users//enrollment`, the parameter
 * is missing; other slashes too many do not count.
 */
export function matchTarget(
  operations: readonly Operation[],
  method: string,
  pathname: string,
): TargetMatch | undefined {
  const path = tidy(pathname);
  const filled = pathname.replaceAll(/\/(?=\/)/g, `/${empty}`);
  const withEmpty = matchOperation(operations, method, filled);
  if (!withEmpty) {
    const match = matchOperation(operations, method, path);
    return match && { ...match, isTidy: path === pathname };
  }
  const given = Object.entries(withEmpty.pathParameters).filter(([, value]) => value !== empty);
  return { operation: withEmpty.operation, pathParameters: Object.fromEntries(given), isTidy: true };
}
