import { isDeepStrictEqual } from "node:util";
import type { TestContext } from "vitest";
import { type Cell, cellName, cellsOf, type OpenApi } from "./spec.ts";

declare module "vitest" {
  interface TaskMeta {
    /** Names of the cells that the test's exchanges showed, see matrix-reporter.ts. */
    cells?: string[];
  }
}

/** A fetch that notes in the test which documented answer each exchange was. */
export function recordingFetch(context: TestContext, spec: OpenApi, change?: (request: Request) => void) {
  const cells = cellsOf(spec);
  return async (request: Request): Promise<Response> => {
    change?.(request);
    const response = await fetch(request);
    const text = await response.clone().text();
    const value = text === "" ? null : JSON.parse(text);
    const seen = cells.find((cell) => isExchange(cell, request, response, value));
    if (seen) context.task.meta.cells = [...(context.task.meta.cells ?? []), cellName(seen)];
    return response;
  };
}

function isExchange(cell: Cell, request: Request, response: Response, value: unknown): boolean {
  const pattern = new RegExp(`^${cell.path.replaceAll(/\{[^}]+\}/g, "[^/]+")}$`);
  return (
    cell.method === request.method &&
    cell.status === String(response.status) &&
    pattern.test(new URL(request.url).pathname) &&
    isDeepStrictEqual(cell.value, value)
  );
}
