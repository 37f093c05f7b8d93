import type { DocumentedAnswers } from "@mangopay-sca/types";
import { documentedOperations } from "./documented.js";
import { loadSpec } from "./load-spec.js";

/** The header that makes the mock give one documented answer. Only names that the spec has compile. */
export function preferHeaders<Id extends keyof DocumentedAnswers, Status extends keyof DocumentedAnswers[Id] & number>(
  _operationId: Id,
  status: Status,
  ...[example]: undefined extends DocumentedAnswers[Id][Status] ? [] : [example: DocumentedAnswers[Id][Status]]
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
export function prefer<Id extends keyof DocumentedAnswers, Status extends keyof DocumentedAnswers[Id] & number>(
  operationId: Id,
  status: Status,
  ...example: undefined extends DocumentedAnswers[Id][Status] ? [] : [example: DocumentedAnswers[Id][Status]]
): PreferMiddleware {
  const { Prefer } = preferHeaders(operationId, status, ...example);
  const operation = documentedOperations(loadSpec()).find((one) => one.operationId === operationId);
  const pattern = new RegExp(`${operation?.path.replaceAll(/\{[^{}]+\}/g, "[^/]+")}$`);
  return {
    onRequest({ request }) {
      if (request.method !== operation?.method || !pattern.test(new URL(request.url).pathname)) return;
      request.headers.set("Prefer", Prefer);
    },
  };
}
