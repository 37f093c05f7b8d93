import { isParameter, type Operation } from "@mangopay-sca/spec/model";
import { isNear } from "../near.js";
import { isLocal, isServer } from "./check-server.js";
import { type Findings, finding, nothing, type Tools } from "./findings.js";
import { tidy } from "./match-target.js";
import type { Target } from "./target.js";

/**
 * Checks a call that matches no operation. If it differs from one in the method, the version or the letters of a segment, it is a
 * violation. The API has many operations that this spec does not describe, so any other call of it is a note. A browser's preflight
 * and requests to other servers are not calls of the API.
 */
export function checkUnmatched(
  { spec }: Tools,
  operations: readonly Operation[],
  method: string,
  target: Target,
): Findings {
  const path = tidy(target.pathname);
  const [, first = ""] = path.split("/");
  const versions = new Set(operations.map((operation) => operation.path.split("/")[1]));
  const isApi = isServer(spec, target);
  const isCall = isApi || versions.has(first) || (isLocal(target) && isVersion(first));
  if (method === "OPTIONS" || !isCall) return nothing();
  // A base URL is easily written without the version.
  const nearest = nearestOf(operations, method, isVersion(first) ? path : `/v${path}`);
  if (!nearest) return { violations: [], notes: [finding("request", "path", "is not an operation of the spec")] };
  const expectation = `is not an operation of the spec; the nearest is ${nearest.operationId}, ${nearest.method} ${nearest.path}`;
  return { violations: [finding("request", "path", expectation)], notes: [] };
}

const isVersion = (segment: string) => /^v\d/i.test(segment);

function nearestOf(operations: readonly Operation[], method: string, path: string): Operation | undefined {
  const segments = path.split("/");
  const near = operations.flatMap((operation) => {
    const difference = differenceOf(operation.path.split("/"), segments);
    return difference === undefined ? [] : [{ operation, difference }];
  });
  const otherMethod = ({ operation }: { operation: Operation }) => Number(operation.method !== method);
  return near.toSorted((a, b) => a.difference - b.difference || otherMethod(a) - otherMethod(b))[0]?.operation;
}

/** In how many segments a path differs from a template, by their letters alone; undefined when it is another path. */
function differenceOf(template: string[], segments: string[]): number | undefined {
  if (template.length !== segments.length) return undefined;
  let difference = 0;
  for (const [n, part] of template.entries()) {
    const segment = segments[n] ?? "";
    if (part === segment || (isParameter(part) && segment !== "")) continue;
    const isOfVersion = n === 1;
    if (!isOfVersion && !isNear(segment, part)) return undefined;
    difference += 1;
  }
  return difference;
}
