import type { CheckedExchange, Exchange } from "@mangopay-sca/contract";
import { Problem, shortened } from "../http/problem.js";
import type { MockOperation } from "../operations.js";

const conjunction = new Intl.ListFormat("en-GB");

/** Why a call is not one of an operation: another method of its path, or no such path. */
export function unmatched(
  check: (request: Exchange["request"]) => CheckedExchange,
  { url }: Exchange["request"],
  { method, violations }: CheckedExchange,
  operations: Map<string, MockOperation>,
): Problem {
  const all = [...operations.values()];
  const allowed = [...new Set(all.map((operation) => operation.method))].filter(
    (other) => check({ method: other, url, headers: {} }).operationId !== undefined,
  );
  const path = url.replace(/\?.*/s, "");
  const shown = shortened(path, 200);
  if (allowed.length > 0) {
    const detail = `${shown} allows ${conjunction.format(allowed)}, not ${method}.`;
    return new Problem(405, detail, { Allow: allowed.join(", ") });
  }
  const expectation =
    violations[0]?.expectation ?? "is not an operation of the spec; run `mangopay-sca-mock list` to see all operations";
  return new Problem(404, `${method} ${shown} ${expectation}.`);
}
