import { documentedOnly, type OpenApiDocument, operationsOf } from "@mangopay-sca/spec/model";
import { checkRequest, headersOf } from "./conformance/check-request.js";
import { checkResponse } from "./conformance/check-response.js";
import { checkServer } from "./conformance/check-server.js";
import { type Findings, finding, join, nothing, type Tools } from "./conformance/findings.js";
import { matchTarget, type TargetMatch } from "./conformance/match-target.js";
import { createSchemaCheck } from "./conformance/schema-check.js";
import { readTarget } from "./conformance/target.js";
import { checkUnmatched } from "./conformance/unmatched.js";
import { unrecordedOf } from "./conformance/unrecorded.js";
import type { CheckedExchange, Exchange } from "./exchange.js";
import { createNames, methodOrNot } from "./values.js";

export interface ContractOptions {
  /** Report names of members and parameters that the spec does not know. By default only names close to a known one are. */
  showNames?: boolean | undefined;
}

export interface Contract {
  /** Checks an exchange. What it returns holds no value of the exchange, only names of the spec and kinds of values. */
  check(exchange: Exchange): CheckedExchange;
}

/** Makes the check of exchanges against a bundled spec. Schemas are compiled on first use. */
export function createContract(spec: OpenApiDocument, { showNames = false }: ContractOptions = {}): Contract {
  const operations = operationsOf(spec);
  const words = new Set(operations.flatMap(({ path }) => path.split("/")));
  const tools: Tools = {
    spec,
    allowed: createSchemaCheck(spec),
    documented: createSchemaCheck(spec, (schema) => documentedOnly(spec, schema)),
    headers: headersOf(operations.flatMap(({ parameters }) => parameters)),
    names: createNames(spec, showNames),
  };

  return {
    check(exchange) {
      const { request, response, file, line, entry } = exchange;
      const method = request.method.toUpperCase();
      const target = readTarget(request.url);
      const match = matchTarget(operations, method, target.pathname);
      const { violations, notes } = match
        ? join(
            checkServer(tools, target),
            slashes(match),
            leftOutClientId(match, words),
            checkRequest(tools, match.operation, {
              request,
              query: target.query,
              pathParameters: match.pathParameters,
            }),
            response ? checkResponse(tools, match.operation, response) : nothing(),
          )
        : checkUnmatched(tools, operations, method, target);
      const unrecorded = match ? unrecordedOf(exchange, match.operation) : [];
      return {
        operationId: match?.operation.operationId,
        method: methodOrNot(method),
        path: match?.operation.path ?? tools.names.path(target.pathname),
        status: response?.status,
        violations,
        notes,
        ...(unrecorded.length === 0 ? {} : { unrecorded }),
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { line }),
        ...(entry === undefined ? {} : { entry }),
      };
    },
  };
}

const slashes = ({ isTidy }: TargetMatch): Findings =>
  isTidy ? nothing() : { violations: [], notes: [finding("request", "path", "has an extra slash")] };

/** `/v2.01/sca/users/{UserId}` would be a call of another operation, by a platform named sca. */
function leftOutClientId({ pathParameters: { ClientId } }: TargetMatch, words: ReadonlySet<unknown>): Findings {
  if (!words.has(ClientId)) return nothing();
  return {
    violations: [finding("request", "path/ClientId", "must be the platform's ClientId, which was left out")],
    notes: [],
  };
}
