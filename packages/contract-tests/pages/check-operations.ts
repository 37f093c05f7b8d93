import type { OpenApiDocument, Operation } from "@mangopay-sca/spec/model";
import { type ExpectedOperation, expectedOperations } from "./expected-operations.ts";
import { operations } from "./pages.ts";
import { differing, missing } from "./sentences.ts";

/** Operations of which one side knows nothing. */
export const lostOperations = (found: readonly Operation[]): string[] =>
  missing(
    "",
    new Map(expectedOperations.map(({ operationId, page }) => [operationId, page])),
    found.map(({ operationId }) => operationId),
  );

/** An operation as the pages have it, and as the spec does. */
export type Both = [expected: ExpectedOperation, operation: Operation];

/** The operations that have a page. */
export const inBoth = (found: readonly Operation[]): Both[] =>
  found.flatMap((operation) =>
    expectedOperations
      .filter(({ operationId }) => operationId === operation.operationId)
      .map((expected): Both => [expected, operation]),
  );

/** Where an operation is called otherwise than its page says. */
export function callViolations(spec: OpenApiDocument, [expected, operation]: Both): string[] {
  const { operationId, method, path, page, security } = expected;
  return [
    ...differing(operationId, `${method} ${path}`, `${operation.method} ${operation.path}`, page),
    ...differing(`${operationId} security`, `http ${security.value}`, securityOf(spec, operation), security.page),
    ...differing(
      `${operationId} deprecated`,
      expected.deprecated !== undefined,
      operation.isDeprecated,
      expected.deprecated ?? page,
    ),
  ];
}

/** `http bearer`; alternatives are joined by "or", schemes that are needed together by "and". */
function securityOf({ components: { securitySchemes = {} } }: OpenApiDocument, { security }: Operation): string {
  const scheme = (name: string) => {
    const { type, scheme } = securitySchemes[name] ?? {};
    return type === undefined ? `${name}, which the spec has lost` : `${type} ${scheme}`;
  };
  const alternatives = security.map((alternative) => Object.keys(alternative).map(scheme).join(" and ") || "optional");
  return alternatives.join(" or ") || "none";
}

/** Whether it sends the notifications that its page says, and is marked where it has no page of its own. */
export function markViolations({ paths }: OpenApiDocument, [expected]: Both): string[] {
  const { operationId, sends, isUndocumented, method, path, page } = expected;
  const written: object = Object(paths[path]?.[method.toLowerCase()]);
  return [
    ...differing(
      `${operationId} notifications`,
      sends.value,
      Reflect.get(written, "x-notifications") ?? [],
      sends.page,
    ),
    ...differing(`${operationId} undocumented`, isUndocumented, Reflect.has(written, "x-undocumented"), page),
  ];
}

/** Statuses that no operation lists. */
export const unlistedStatusViolations = (spec: OpenApiDocument): string[] =>
  differing(
    "unlisted statuses",
    operations.unlistedStatuses.values,
    spec["x-unlisted-statuses"],
    operations.unlistedStatuses.page,
  );

/** Base addresses. */
export const serverViolations = ({ servers = [] }: OpenApiDocument): string[] =>
  missing(
    "servers ",
    new Map(operations.servers.map(({ url, page }) => [url, page])),
    servers.map(({ url }) => url),
  );
