import type { SchemaCheck } from "@mangopay-sca/contract";
import { type OpenApiDocument, type Operation, type Parameter, webhooksOf } from "@mangopay-sca/spec/model";
import type { Subject } from "../src/subject.ts";
import { declaredIn } from "./declared.ts";
import { type List, operations } from "./pages.ts";
import { limitsOf, probesOf } from "./samples.ts";
import { differing, missing } from "./sentences.ts";

const { page, method, parameters, responses, events } = operations.notifications;

/** Notifications of which one side knows nothing. */
export const lostNotifications = (spec: OpenApiDocument): string[] =>
  missing(
    "notification ",
    pagesOf(Object.keys(events)),
    webhooksOf(spec).map(({ path }) => path),
  );

/** Where a notification is sent or answered otherwise than the pages say. */
export function notificationViolations(
  { spec, schemas }: Pick<Subject, "spec" | "schemas">,
  operation: Operation,
): string[] {
  const list = events[operation.path];
  return list ? oneViolations(spec, schemas.allowed, operation, list) : [];
}

const pagesOf = (names: string[]) => new Map(names.map((name) => [name, page]));

function oneViolations(spec: OpenApiDocument, check: SchemaCheck, operation: Operation, list: List): string[] {
  const at = `notification ${operation.path}`;
  const names = Object.keys(parameters).map((name) => `query/${name}`);
  const bodies = Object.values(operation.responses).flatMap(({ content }) => Object.keys(content));
  return [
    ...differing(at, method, operation.method, page),
    ...differing(
      `${at} operationId`,
      `on${operation.path.charAt(0).toUpperCase()}${operation.path.slice(1)}`,
      operation.operationId,
      page,
    ),
    ...differing(`${at} deprecated`, false, operation.isDeprecated, page),
    ...differing(`${at} undocumented`, false, Reflect.has(writtenOf(spec, operation), "x-undocumented"), page),
    ...differing(`${at} body`, false, operation.requestBody !== undefined, page),
    ...differing(`${at} security`, [], operation.security, page),
    ...missing(
      `${at} `,
      pagesOf(names),
      operation.parameters.map((one) => `${one.in}/${one.name}`),
    ),
    ...missing(`${at} answered `, pagesOf(responses), Object.keys(operation.responses)),
    ...differing(
      `${at} answered with headers`,
      [],
      Object.values(operation.responses).flatMap(({ headers }) => Object.keys(headers)),
      page,
    ),
    ...differing(`${at} answered with`, [], bodies, page),
    ...operation.parameters.flatMap((parameter) => parameterViolations(spec, check, at, parameter, list)),
  ];
}

const writtenOf = ({ webhooks = {} }: OpenApiDocument, { path, method: used }: Operation): object =>
  Object(webhooks[path]?.[used.toLowerCase()]);

function parameterViolations(
  spec: OpenApiDocument,
  check: SchemaCheck,
  at: string,
  { name, required, schema }: Parameter,
  list: List,
): string[] {
  const line = parameters[name];
  if (!line) return [];
  const isType = name === "EventType";
  const { types, values } = declaredIn(spec, schema).self;
  const probes = isType ? [] : [...probesOf(line), ...limitsOf(line)];
  return [
    ...differing(`${at} query/${name} required`, true, required ?? false, page),
    ...differing(`${at} query/${name} type`, [line.type], types, page),
    ...(isType ? differing(`${at} query/${name}`, list.values.toSorted(), values?.map(String).sort(), list.page) : []),
    ...probes
      .filter(({ value, isAllowed }) => (check(schema, value).length === 0) !== isAllowed)
      .map((probe) => `${at} query/${name}: must ${probe.isAllowed ? "accept" : "refuse"} ${probe.name} (${page})`),
  ];
}
