import type { CheckedExchange, Contract, Exchange } from "@mangopay-sca/contract";
import { isParameter } from "@mangopay-sca/spec/model";
import { Problem } from "../http/problem.js";
import type { MockOperation } from "../operations.js";

const conjunction = new Intl.ListFormat("en-GB");

/** Why a call is not one of an operation: another method of its path, or no such path. */
export function unmatched(
  check: Contract["check"],
  { url }: Exchange["request"],
  { method, violations }: CheckedExchange,
  operations: Map<string, MockOperation>,
): Problem {
  const all = [...operations.values()];
  const allowed = [...new Set(all.map((operation) => operation.method))].filter(
    (other) => check({ request: { method: other, url, headers: {} } }).operationId !== undefined,
  );
  const path = url.replace(/\?.*$/s, "");
  const shown = path.length > 200 ? `${path.slice(0, 200)}...` : path;
  if (allowed.length > 0) {
    const detail = `${shown} allows ${conjunction.format(allowed)}, not ${method}.`;
    return new Problem(405, detail, { Allow: allowed.join(", ") });
  }
  const expectation = violations[0]?.expectation ?? `is not an operation of the spec${nearestCall(method, path, all)}`;
  return new Problem(404, `${method} ${shown} ${expectation}.`);
}

/** The operation that shares most of its fixed segments with a path, for calls without the version or the ClientId. */
function nearestCall(method: string, path: string, operations: MockOperation[]): string {
  const segments = new Set(path.split("/").filter(Boolean));
  const scoreOf = (operation: MockOperation) => {
    const fixed = operation.path.split("/").filter((segment) => segment !== "" && !isParameter(segment));
    const shared = fixed.filter((segment) => segments.has(segment)).length;
    return shared === 0 ? 0 : 3 * shared - fixed.length + (operation.method === method ? 1 : 0);
  };
  const [best] = operations.toSorted((a, b) => scoreOf(b) - scoreOf(a));
  if (!best || scoreOf(best) <= 0) return "; run `mangopay-sca-mock list` to see all operations";
  return `; the nearest is ${best.operationId}, ${best.method} ${best.path}`;
}
