import type { Operation } from "./spec.js";

export interface Found {
  operation: Operation;
  /** The values of its path, as they stand in the URL. */
  pathValues: Record<string, string>;
}

/** Finds operations by method and path. Of several that fit, the one with the fewest values in its path is meant. */
export function createFinder(operations: Operation[]) {
  const candidates = operations
    .map((operation) => ({ operation, pattern: patternOf(operation.path) }))
    .toSorted((a, b) => holes(a.operation) - holes(b.operation));
  return (method: string, path: string): Found | undefined => {
    for (const { operation, pattern } of candidates) {
      const match = operation.method === method.toUpperCase() ? pattern.exec(path) : null;
      if (match) return { operation, pathValues: { ...match.groups } };
    }
    return undefined;
  };
}

const holes = ({ path }: Operation) => path.split("{").length;

function patternOf(path: string): RegExp {
  const parts = path.split(/[{}]/);
  // Odd parts are the names between braces.
  const source = parts.map((part, n) => (n % 2 === 0 ? escaped(part) : `(?<${part}>[^/]+)`));
  return new RegExp(`^${source.join("")}$`);
}

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
