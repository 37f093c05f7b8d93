import type { Operation } from "./operations.ts";

export interface Match {
  operation: Operation;
  /** By name, as they stand in the URL. */
  pathParameters: Record<string, string>;
}

/**
 * The operation that a method and a path (without query) are a call of. Of several that match, the one with the fewest path
 * parameters is meant, as OpenAPI says: `/users/natural/{UserId}` before `/users/{UserId}/enrollment`.
 */
export function matchOperation(operations: readonly Operation[], method: string, path: string): Match | undefined {
  const segments = path.split("/");
  let best: Match | undefined;
  for (const operation of operations) {
    if (operation.method !== method.toUpperCase()) continue;
    const pathParameters = matchPath(operation.path.split("/"), segments);
    if (!pathParameters) continue;
    if (best && Object.keys(best.pathParameters).length <= Object.keys(pathParameters).length) continue;
    best = { operation, pathParameters };
  }
  return best;
}

/** Whether a segment of a path template is a parameter. */
export const isParameter = (segment: string): boolean => segment.startsWith("{") && segment.endsWith("}");

function matchPath(template: string[], segments: string[]): Record<string, string> | undefined {
  if (template.length !== segments.length) return undefined;
  const values: Record<string, string> = {};
  for (const [n, part] of template.entries()) {
    const segment = segments[n] ?? "";
    if (isParameter(part) && segment !== "") values[part.slice(1, -1)] = segment;
    else if (part !== segment) return undefined;
  }
  return values;
}
