import { isDeepStrictEqual } from "node:util";
import type { Exchange, Operation } from "@mangopay-sca/contract";
import type { Input } from "../arbitraries.ts";
import type { Judge } from "../judge.ts";
import { clientId, readSent } from "../sent-request.ts";

/** What the spec has against a request, and where it does not say what the caller said. */
export function requestObjections(
  judge: Judge,
  { operationId, path, parameters }: Operation,
  input: Input,
  request: Exchange["request"],
): string[] {
  const refused = judge({ request }, operationId);
  if (refused.length > 0) return refused;
  const isKeyed = parameters.some(({ name }) => name === "Idempotency-Key");
  const said = readSent(request, path);
  const values = path.includes("{ClientId}") ? { ...input.path, ClientId: clientId } : input.path;
  const query = Object.entries(input.query).filter(([name, value]) => said.query[name] !== String(value));
  return [
    ...(isDeepStrictEqual(said.path, pick(values, path))
      ? []
      : [`${operationId} request path: is not what was asked for`]),
    ...query.map(([name]) => `${operationId} request query/${name}: is not what was asked for`),
    ...(isDeepStrictEqual(said.body, input.body) ? [] : [`${operationId} request body: is not what was given`]),
    ...(isKeyed && said.idempotencyKey === undefined
      ? [`${operationId} request header/idempotency-key: is missing`]
      : []),
    ...(isKeyed && input.idempotencyKey !== undefined && said.idempotencyKey !== input.idempotencyKey
      ? [`${operationId} request header/idempotency-key: is not the one given`]
      : []),
    ...(!isKeyed && said.idempotencyKey !== undefined
      ? [`${operationId} request header/idempotency-key: is not taken there`]
      : []),
  ];
}

/** The values that a path takes. */
function pick(values: Record<string, string>, path: string): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => path.includes(`{${name}}`)));
}
