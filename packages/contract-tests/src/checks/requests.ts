import { isDeepStrictEqual } from "node:util";
import manifest from "@mangopay-sca/client/package.json" with { type: "json" };
import type { Contract, Exchange } from "@mangopay-sca/contract";
import type { Operation } from "@mangopay-sca/spec/model";
import type { Input } from "../arbitraries.ts";
import { check, everyOperation } from "../check.ts";
import { violationsOf } from "../conformance.ts";
import { sentByClient } from "../sent-by-client.ts";
import { baseUrl, clientId, credentials, readSent } from "../sent-request.ts";

export const sentRequests = check(
  "the client sends what the spec documents, and what it was passed",
  everyOperation,
  async function* (operation, { spec, contract }) {
    for await (const { input, request } of sentByClient(spec, [operation])) {
      yield* requestViolations(contract, operation, input, request);
    }
  },
);

/** Violations of a request, or else where it differs from what the caller passed. */
export function requestViolations(
  contract: Contract,
  operation: Operation,
  input: Input,
  request: Exchange["request"],
): string[] {
  const { operationId, path, parameters } = operation;
  const violations = violationsOf(contract.check({ request }), operationId);
  if (violations.length > 0) return violations;
  const sent = readSent(request, path);
  const passed = path.includes("{ClientId}") ? { ...input.path, ClientId: clientId } : input.path;
  const at = `${operationId} request`;
  const differing = (place: string, expected: unknown, found: unknown) =>
    isDeepStrictEqual(expected, found) ? [] : [`${at} ${place}: differs from what was passed`];
  return [
    ...differing("url", baseUrl, sent.origin),
    ...differing("path", pick(passed, path), sent.path),
    // Slashes and all.
    ...differing("path", path, sent.pathPattern),
    ...Object.entries(input.query)
      .filter(([name, value]) => value !== undefined && !isDeepStrictEqual(sent.query[name], [String(value)]))
      .map(([name]) => `${at} query/${name}: differs from what was passed`),
    ...Object.keys(sent.query)
      .filter((name) => !parameters.some((one) => one.in === "query" && one.name === name))
      .map((name) => `${at} query/${name}: is not documented`),
    ...differing("body", input.body, sent.body),
    ...headerViolations(operation, input, request.headers).map((line) => `${at} ${line}`),
  ];
}

/** The client adds no header beside these: a browser would ask the API first whether it may. */
function headerViolations(
  { parameters, security, requestBody }: Operation,
  { body, idempotencyKey }: Input,
  headers: Exchange["request"]["headers"],
): string[] {
  const isKeyed = parameters.some(({ name }) => name === "Idempotency-Key");
  const hasToken = security.some((alternative) => "bearerAuth" in alternative);
  const [mediaType = ""] = Object.keys(requestBody?.content ?? {});
  const expected: Record<string, string | undefined> = {
    accept: "application/json",
    "user-agent": `mangopay-sca-client/${manifest.version}`,
    authorization: hasToken ? credentials.bearer : credentials.basic,
    "content-type": body === undefined ? undefined : mediaType,
    // Without one of the caller's, the client makes one.
    "idempotency-key": isKeyed ? (idempotencyKey ?? headers["idempotency-key"] ?? "one of its own") : undefined,
  };
  return [...new Set([...Object.keys(expected), ...Object.keys(headers)])].flatMap((name) => {
    if (headers[name] === expected[name]) return [];
    if (expected[name] === undefined) return [`header/${name}: is not expected`];
    return [`header/${name}: ${headers[name] === undefined ? "is missing" : "is another than expected"}`];
  });
}

/** The path parameters that a path has. */
const pick = (values: Record<string, string>, path: string) =>
  Object.fromEntries(Object.entries(values).filter(([name]) => path.includes(`{${name}}`)));
