import { type OpenApiDocument, type Operation, operationsOf } from "@mangopay-sca/spec/model";
import { type ExpectedOperation, expectedOperations } from "./expected-operations.ts";
import { operations } from "./pages.ts";
import { differing, missing } from "./sentences.ts";

/** Operations of which one side knows nothing, or which are called otherwise than their page says. */
export function operationViolations(spec: OpenApiDocument): string[] {
  const found = operationsOf(spec);
  const pages = new Map(expectedOperations.map(({ operationId, page }) => [operationId, page]));
  return [
    ...missing(
      "",
      pages,
      found.map(({ operationId }) => operationId),
    ),
    ...inBoth(spec).flatMap(([expected, operation]) => callViolations(spec, expected, operation)),
  ];
}

/** The operations that have a page. */
export const inBoth = (spec: OpenApiDocument): [ExpectedOperation, Operation][] =>
  operationsOf(spec).flatMap((operation) =>
    expectedOperations
      .filter(({ operationId }) => operationId === operation.operationId)
      .map((expected): [ExpectedOperation, Operation] => [expected, operation]),
  );

function callViolations(spec: OpenApiDocument, expected: ExpectedOperation, operation: Operation): string[] {
  const { operationId, method, path, page, security } = expected;
  const { securitySchemes = {} } = spec.components;
  const schemes = operation.security.map((alternative) =>
    Object.keys(alternative).map((name) => `${securitySchemes[name]?.type} ${securitySchemes[name]?.scheme}`),
  );
  return [
    ...differing(operationId, `${method} ${path}`, `${operation.method} ${operation.path}`, page),
    ...differing(`${operationId} security`, [[`http ${security.value}`]], schemes, security.page),
    ...differing(
      `${operationId} deprecated`,
      expected.deprecated !== undefined,
      operation.isDeprecated,
      expected.deprecated ?? page,
    ),
  ];
}

/** Base addresses. */
export const serverViolations = ({ servers = [] }: OpenApiDocument): string[] =>
  missing(
    "servers ",
    new Map(operations.servers.map(({ url, page }) => [url, page])),
    servers.map(({ url }) => url),
  );
