import { isParameter, matchOperation, type Operation } from "@mangopay-sca/spec/model";
import { isNear } from "../near.js";
import { isServer } from "./check-server.js";
import { type Findings, finding, nothing, type Tools } from "./findings.js";
import { tidy } from "./match-target.js";
import type { Target } from "./target.js";

/**
 * Checks a call that matches no operation. One that differs from an operation in the method, the version, the letters of a segment
 * or a segment that was left out or added is a violation. Any other call below a described path (`/users/{UserId}/wallets`) is a
 * note: the API has many operations that this spec does not describe. Calls below other paths, of other servers, and a browser's
 * preflights are outside the spec.
 */
export function checkUnmatched(
  { spec }: Tools,
  operations: readonly Operation[],
  method: string,
  target: Target,
): Findings {
  const path = tidy(target.pathname);
  const [, first = "", , family = ""] = path.split("/");
  const versions = new Set(operations.map((operation) => operation.path.split("/")[1]));
  // A tunnel, or a template such as `{{base_url}}` that was not filled in.
  const isNoPath = !target.pathname.startsWith("/");
  // A path alone was sent to a server that stands for the API; on another one, only the API's own version says that it is a call of it.
  const isApi = isServer(spec, target) || versions.has(first) || (target.origin === "" && isVersion(first));
  if (method === "OPTIONS" || isNoPath || !isApi) return nothing();
  if (method === "HEAD" && matchOperation(operations, "GET", path))
    return note("is a HEAD request, which is not documented");
  // A base URL is easily written without the version.
  const nearest = nearestOf(operations, method, isVersion(first) ? path : `/v${path}`);
  if (!nearest) return isDescribed(operations, family) ? note("is not an operation of the spec") : nothing();
  const expectation = `is not an operation of the spec; the nearest is ${nearest.operationId}, ${nearest.method} ${nearest.path}`;
  return { violations: [finding("request", "path", expectation)], notes: [] };
}

const note = (expectation: string): Findings => ({ violations: [], notes: [finding("request", "path", expectation)] });

const isDescribed = (operations: readonly Operation[], family: string) =>
  operations.some(({ path }) => path.split("/")[3] === family);

const isVersion = (segment: string) => /^v\d/i.test(segment);

function nearestOf(operations: readonly Operation[], method: string, path: string): Operation | undefined {
  const segments = path.split("/");
  const near = operations.flatMap((operation) => {
    const template = operation.path.split("/");
    const differences = [
      differenceOf(template, segments),
      // `sca` is left out before `users`, but `hooks` is all that tells its operations from others.
      ...without(template, (n) => isName(template[n + 1])).map((shorter) => differenceOf(shorter, segments)),
      ...without(segments, (n) => n < segments.length - 1).map((shorter) => differenceOf(template, shorter)),
    ];
    const difference = differences.find((one) => one !== undefined);
    return difference === undefined
      ? []
      : [{ operation, difference: difference + (differences[0] === undefined ? 1 : 0) }];
  });
  const otherMethod = ({ operation }: { operation: Operation }) => Number(operation.method !== method);
  return near.toSorted((a, b) => a.difference - b.difference || otherMethod(a) - otherMethod(b))[0]?.operation;
}

const isName = (segment = "") => /^[a-z-]+$/.test(segment);

/** A path without its ClientId, or without one of the names that `isLeftOut` says may be missing. */
const without = (segments: string[], isLeftOut: (n: number) => boolean): string[][] =>
  segments.flatMap((segment, n) => (n === 2 || (isName(segment) && isLeftOut(n)) ? [segments.toSpliced(n, 1)] : []));

/** In how many segments a path differs from a template, by their letters alone; undefined when it is another path. */
function differenceOf(template: string[], segments: string[]): number | undefined {
  if (template.length !== segments.length) return undefined;
  let difference = 0;
  for (const [n, part] of template.entries()) {
    const segment = segments[n] ?? "";
    if (part === segment || isParameter(part)) continue;
    const isOfVersion = n === 1;
    if (!isOfVersion && !isNear(segment, part)) return undefined;
    difference += 1;
  }
  return difference;
}
