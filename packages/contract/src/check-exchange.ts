import { checkRequest } from "./check-request.js";
import { checkResponse } from "./check-response.js";
import type { CheckedExchange, Exchange } from "./exchange.js";
import { createFinder } from "./find-operation.js";
import { createPointerRedaction, nameOrNot } from "./redact.js";
import { createSchemas } from "./schemas.js";
import { type OpenApi, operationsOf } from "./spec.js";

/**
 * Makes a function that holds exchanges against a bundled spec. What it tells of an exchange holds no value of it, only names
 * of members and kinds of values; the path is the spec's own wherever it has one.
 */
export function createChecker(spec: OpenApi): (exchange: Exchange) => CheckedExchange {
  const find = createFinder(operationsOf(spec));
  const words = new Set(Object.keys(spec.paths).flatMap((path) => path.split("/")));
  const check = createSchemas(spec);
  const redact = createPointerRedaction(spec);
  return ({ request, response, line }) => {
    const method = request.method.toUpperCase();
    const at = line === undefined ? {} : { line };
    const { pathname, searchParams } = new URL(request.url, "http://localhost");
    const found = find(method, pathname);
    const status = response?.status;
    if (!found) {
      const path = pathname
        .split("/")
        .map((part) => (words.has(part) ? part : "{…}"))
        .join("/");
      return { operationId: undefined, method, path, status, violations: [], undeclared: [], ...at };
    }
    const { operation, pathValues } = found;
    const sent = checkRequest(spec, check, operation, { ...request, pathValues, query: searchParams });
    const answered = response ? checkResponse(spec, check, operation, response) : { violations: [], undeclared: [] };
    return {
      operationId: operation.operationId,
      method,
      path: operation.path,
      status,
      violations: [...sent.violations, ...answered.violations].map((violation) =>
        violation.pointer.startsWith("body/")
          ? { ...violation, pointer: `body${redact(violation.pointer.slice(4))}` }
          : violation,
      ),
      undeclared: [...sent.undeclared, ...answered.undeclared].map(({ direction, pointer }) => ({
        direction,
        pointer: pointer
          .split("/")
          .map((name) => (/^\d+$/.test(name) ? name : nameOrNot(name)))
          .join("/"),
      })),
      ...at,
    };
  };
}
