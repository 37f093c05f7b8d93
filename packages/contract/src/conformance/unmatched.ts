import { isParameter, type Operation } from "@mangopay-sca/spec/model";
import { isNear } from "../near.js";
import { type Findings, finding, nothing } from "./findings.js";

/**
 * A call of no operation. One that differs from an operation in the method, the version or the letters of a segment is a violation.
 * The API has many operations that this spec does not describe, so any other call below a version is a note; what is not below a
 * version is not a call of the API.
 */
export function checkUnmatched(operations: readonly Operation[], method: string, path: string): Findings {
  const segments = path.split("/");
  if (!/^v\d/i.test(segments[1] ?? "")) return nothing();
  const differences = operations
    .map((operation) => ({ operation, difference: differenceOf(operation.path.split("/"), segments) }))
    .filter(({ difference }) => difference !== undefined)
    .toSorted(
      (a, b) =>
        Number(a.difference) - Number(b.difference) ||
        Number(b.operation.method === method) - Number(a.operation.method === method),
    );
  const nearest = differences[0]?.operation;
  if (!nearest) return { violations: [], notes: [finding("request", "path", "is not an operation of the spec")] };
  const expectation = `is not an operation of the spec; the nearest is ${nearest.operationId}, ${nearest.method} ${nearest.path}`;
  return { violations: [finding("request", "path", expectation)], notes: [] };
}

/** In how many segments a path differs from a template, by their letters alone; undefined when it is another path. */
function differenceOf(template: string[], segments: string[]): number | undefined {
  if (template.length !== segments.length) return undefined;
  let difference = 0;
  for (const [n, part] of template.entries()) {
    const segment = segments[n] ?? "";
    if (part === segment || (isParameter(part) && segment !== "")) continue;
    const isVersion = n === 1;
    if (!isVersion && !isNear(segment, part)) return undefined;
    difference += 1;
  }
  return difference;
}
