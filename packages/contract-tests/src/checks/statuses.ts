import type { Operation } from "@mangopay-sca/contract";

/**
 * Statuses that an operation has to document and does not, and the other way round. Every call can be refused for its
 * parameters, its token and the rate limit; one with a token for the account's rights, one with an Id because there is none
 * such, one with a key because it was used. Source: the API's pages on errors, rate limiting and idempotency.
 */
export function statusObjections({ operationId, method, path, parameters, responses, security }: Operation): string[] {
  const hasToken = security.some((alternative) => "bearerAuth" in alternative);
  const isKeyed = parameters.some(({ name }) => name === "Idempotency-Key");
  const wanted = [
    method === "DELETE" ? "204" : "200",
    "400",
    "401",
    ...(hasToken ? ["403"] : []),
    ...(/\{(?!ClientId\})/.test(path) ? ["404"] : []),
    ...(isKeyed ? ["409"] : []),
    "429",
  ];
  const documented = Object.keys(responses);
  return [
    ...wanted
      .filter((status) => !documented.includes(status))
      .map((status) => `${operationId} ${status}: not documented`),
    ...documented
      .filter((status) => !wanted.includes(status))
      .map((status) => `${operationId} ${status}: not expected`),
  ];
}

/** Every POST that needs a token takes an Idempotency-Key, and nothing else does. */
export function keyObjections({ operationId, method, parameters, security }: Operation): string[] {
  const wanted = method === "POST" && security.some((alternative) => "bearerAuth" in alternative);
  const there = parameters.some((one) => one.in === "header" && one.name === "Idempotency-Key");
  return wanted === there
    ? []
    : [`${operationId} header/idempotency-key: ${wanted ? "not documented" : "not expected"}`];
}
