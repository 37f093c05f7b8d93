import { isDeepStrictEqual } from "node:util";
import type { Contract, Exchange } from "@mangopay-sca/contract";
import type { Operation } from "@mangopay-sca/spec/model";
import type { Input } from "../arbitraries.ts";
import { check, everyOperation } from "../check.ts";
import { violationsOf } from "../conformance.ts";
import { sentForOperation } from "../sent-by-client.ts";
import { clientId, readSent } from "../sent-request.ts";

export const sentRequests = check(
  "the client sends what the spec documents, and what it was passed",
  everyOperation,
  async function* (operation, { arbitraries, documented, contract }) {
    for await (const { input, request } of sentForOperation(arbitraries, documented, operation)) {
      yield* requestViolations(contract, operation, input, request);
    }
  },
);

/** Violations of a request, or else where it differs from what the caller passed. */
export function requestViolations(
  contract: Contract,
  { operationId, path, parameters }: Operation,
  input: Input,
  request: Exchange["request"],
): string[] {
  const violations = violationsOf(contract.check({ request }), operationId);
  if (violations.length > 0) return violations;
  const sent = readSent(request, path);
  const isKeyed = parameters.some(({ name }) => name === "Idempotency-Key");
  const isWrongKey = input.idempotencyKey !== undefined && isKeyed && sent.idempotencyKey !== input.idempotencyKey;
  const passed = path.includes("{ClientId}") ? { ...input.path, ClientId: clientId } : input.path;
  const at = `${operationId} request`;
  return [
    ...(isDeepStrictEqual(sent.path, pick(passed, path)) ? [] : [`${at} path: differs from what was passed`]),
    ...Object.entries(input.query)
      .filter(([name, value]) => value !== undefined && sent.query[name] !== String(value))
      .map(([name]) => `${at} query/${name}: differs from what was passed`),
    ...Object.keys(sent.query)
      .filter((name) => !parameters.some((one) => one.in === "query" && one.name === name))
      .map((name) => `${at} query/${name}: is not documented`),
    ...(isDeepStrictEqual(sent.body, input.body) ? [] : [`${at} body: differs from what was passed`]),
    ...(isKeyed && sent.idempotencyKey === undefined ? [`${at} header/idempotency-key: is missing`] : []),
    ...(isWrongKey ? [`${at} header/idempotency-key: differs from what was passed`] : []),
    ...(!isKeyed && sent.idempotencyKey !== undefined ? [`${at} header/idempotency-key: is not documented there`] : []),
  ];
}

/** The path parameters that a path has. */
const pick = (values: Record<string, string>, path: string) =>
  Object.fromEntries(Object.entries(values).filter(([name]) => path.includes(`{${name}}`)));
