import { matchOperation, operationsOf } from "@mangopay-sca/spec/model";
import type { DocumentedResponses } from "@mangopay-sca/types";
import { loadSpec } from "./load-spec.js";

/** The header that makes the mock send one documented response. Only names that the spec has compile. */
export function preferHeaders<
  Id extends keyof DocumentedResponses,
  Status extends keyof DocumentedResponses[Id] & number,
>(
  _operationId: Id,
  status: Status,
  ...[example]: undefined extends DocumentedResponses[Id][Status] ? [] : [example: DocumentedResponses[Id][Status]]
): { Prefer: string } {
  return { Prefer: example === undefined ? `code=${status}` : `code=${status}, example=${example}` };
}

/** As much of an openapi-fetch middleware as this needs. */
export interface PreferMiddleware {
  onRequest(call: { request: Request }): void;
}

/**
 * The same as a middleware for openapi-fetch: `sca.http.use(prefer("viewUserScaStatus", 200, "enrolled-consent-given"))`.
 * Only calls of that operation ask for it.
 */
export function prefer<Id extends keyof DocumentedResponses, Status extends keyof DocumentedResponses[Id] & number>(
  operationId: Id,
  status: Status,
  ...example: undefined extends DocumentedResponses[Id][Status] ? [] : [example: DocumentedResponses[Id][Status]]
): PreferMiddleware {
  const { Prefer } = preferHeaders(operationId, status, ...example);
  const operations = operationsOf(loadSpec());
  return {
    onRequest({ request }) {
      const called = matchOperation(operations, request.method, new URL(request.url).pathname)?.operation;
      if (called?.operationId === operationId) request.headers.set("Prefer", Prefer);
    },
  };
}
