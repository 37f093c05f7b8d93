import type { Operation } from "@mangopay-sca/spec/model";

/**
 * Status codes that an operation has to document and does not, and the other way round. Every call can be refused for its
 * parameters, its token and the rate limit; one with a token for the account's rights, one with an Id that does not exist, one
 * with a key that was used before. Source: the API's pages on errors, rate limiting and idempotency.
 */
export function statusViolations({ operationId, method, path, parameters, responses, security }: Operation): string[] {
  const hasToken = security.some((alternative) => "bearerAuth" in alternative);
  const isKeyed = parameters.some(({ name }) => name === "Idempotency-Key");
  const expected = [
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
    ...expected
      .filter((status) => !documented.includes(status))
      .map((status) => `${operationId} ${status}: not documented`),
    ...documented
      .filter((status) => !expected.includes(status))
      .map((status) => `${operationId} ${status}: not expected`),
  ];
}

/** Every POST that needs a token takes an Idempotency-Key, and nothing else does. */
export function keyViolations({ operationId, method, parameters, security }: Operation): string[] {
  const isExpected = method === "POST" && security.some((alternative) => "bearerAuth" in alternative);
  const isDocumented = parameters.some((one) => one.in === "header" && one.name === "Idempotency-Key");
  return isExpected === isDocumented
    ? []
    : [`${operationId} header/idempotency-key: ${isExpected ? "not documented" : "not expected"}`];
}
