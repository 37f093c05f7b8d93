import { documentedOnly, matchOperation, type OpenApiDocument, operationsOf } from "@mangopay-sca/spec/model";
import { checkRequest } from "./conformance/check-request.js";
import { checkResponse } from "./conformance/check-response.js";
import { checkServer } from "./conformance/check-server.js";
import { type Findings, finding, join, nothing, type Tools } from "./conformance/findings.js";
import { createSchemaCheck } from "./conformance/schema-check.js";
import { readTarget } from "./conformance/target.js";
import { checkUnmatched } from "./conformance/unmatched.js";
import type { CheckedExchange, Exchange } from "./exchange.js";
import { createNames } from "./values.js";

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
  const tools: Tools = {
    spec,
    allowed: createSchemaCheck(spec),
    documented: createSchemaCheck(spec, (schema) => documentedOnly(spec, schema)),
    names: createNames(spec, showNames),
  };

  return {
    check(exchange) {
      const { request, response, line } = exchange;
      const method = request.method.toUpperCase();
      const target = readTarget(request.url);
      // The API takes slashes too many, and some of its own SDKs send them.
      const path = target.pathname.replaceAll(/\/{2,}/g, "/").replace(/(.)\/$/, "$1");
      const match = matchOperation(operations, method, path);
      const { violations, notes } = match
        ? join(
            checkServer(tools, target),
            slashes(target.pathname, path),
            checkRequest(tools, match.operation, {
              request,
              query: target.query,
              pathParameters: match.pathParameters,
            }),
            response ? checkResponse(tools, match.operation, response) : nothing(),
            failed(exchange),
          )
        : join(checkUnmatched(operations, method, path), failed(exchange));
      return {
        operationId: match?.operation.operationId,
        method,
        path: match?.operation.path ?? tools.names.path(target.pathname),
        status: response?.status,
        violations,
        notes,
        ...(line === undefined ? {} : { line }),
      };
    },
  };
}

const slashes = (sent: string, path: string): Findings =>
  sent === path ? nothing() : { violations: [], notes: [finding("request", "path", "has a slash too many")] };

const failed = ({ failure }: Exchange): Findings =>
  failure === undefined ? nothing() : { violations: [finding("response", "response", failure)], notes: [] };
