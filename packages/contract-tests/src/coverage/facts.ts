import { isDeepStrictEqual } from "node:util";
import {
  type Body,
  type CheckValue,
  createChecker,
  createSchemas,
  type Exchange,
  mediaTypeOf,
  type OpenApi,
  type Operation,
  operationsOf,
  type Place,
  parseBody,
  webhooksOf,
} from "@mangopay-sca/contract";
import type { Notification } from "../objections/notifications.ts";
import { cellName, cellsOf } from "../spec.ts";
import { nodesOf, nodesWith } from "./nodes.ts";

/** The kinds of things that an exchange can show. */
export const kinds = ["answers", "enumValues", "nullableMembers", "errorTypes"] as const;
export type Kind = (typeof kinds)[number];
/** One thing that the contract documents and an exchange can show. */
export type Fact = `${Kind}: ${string}`;

/** Types of errors and the status that each comes with. */
export type ErrorTypes = Record<string, number>;

/** A request or an answer, as far as its body goes. */
type Message = Pick<Exchange["request"], "headers" | "body">;

/** Everything that is documented, and so has to be seen. */
export function documentedFacts(spec: OpenApi, errorTypes: ErrorTypes): Set<Fact> {
  const facts = new Set<Fact>();
  for (const cell of cellsOf(spec)) facts.add(`answers: ${cellName(cell)}`);
  for (const operation of [...operationsOf(spec), ...webhooksOf(spec)]) {
    for (const [at, schema] of schemasOf(operation)) {
      for (const node of nodesOf(spec, schema, at)) {
        for (const value of node.values) facts.add(`enumValues: ${node.at} ${value}`);
        if (node.nullable) {
          facts.add(`nullableMembers: ${node.member} null`);
          facts.add(`nullableMembers: ${node.member} value`);
        }
      }
    }
  }
  for (const type of Object.keys(errorTypes)) facts.add(`errorTypes: ${type}`);
  return facts;
}

/** Where an operation says what something looks like: bodies and parameters, by a name for the place. */
function schemasOf({ operationId, parameters, requestBody, responses }: Operation): [at: string, schema: object][] {
  const bodies = Object.entries({ ...(requestBody ? { request: requestBody } : {}), ...responses });
  return [
    ...parameters.map(({ name, schema }): [string, object] => [`${operationId} ${name}`, schema]),
    ...bodies.flatMap(([status, { content = {} }]) =>
      Object.values(content).map(({ schema }): [string, object] => [`${operationId} ${status}`, schema]),
    ),
  ];
}

/** Makes a function that says what an exchange shows. A request or an answer that breaks the contract shows nothing. */
export function createWitness(spec: OpenApi, errorTypes: ErrorTypes, check: CheckValue = createSchemas(spec)) {
  const checkExchange = createChecker(spec);
  const operations = operationsOf(spec);
  const cells = cellsOf(spec);

  function shownBy(at: string, schema: object, value: unknown): Fact[] {
    if (check(schema, value).length > 0) return [];
    return nodesWith(spec, check, schema, value, at).flatMap(({ node, value }): Fact[] => [
      ...node.values.filter((one) => one === value).map((one): Fact => `enumValues: ${node.at} ${one}`),
      ...(node.nullable ? [`nullableMembers: ${node.member} ${value === null ? "null" : "value"}` as const] : []),
    ]);
  }

  function shownByBody(operationId: string, status: string, documented: Body | undefined, message: Message): Fact[] {
    const schema = documented?.content?.[mediaTypeOf(message.headers)]?.schema;
    const value = message.body ? parseBody(message.headers, message.body) : null;
    const example = cells.filter(
      (cell) => cell.operationId === operationId && cell.status === status && isDeepStrictEqual(cell.value, value),
    );
    const { Type, error } = (value ?? {}) as { Type?: string; error?: string };
    const type = Type ?? error ?? "";
    const known = Object.hasOwn(errorTypes, type) && errorTypes[type] === Number(status);
    return [
      ...example.map((cell): Fact => `answers: ${cellName(cell)}`),
      ...(known ? [`errorTypes: ${type}` as const] : []),
      ...(schema ? shownBy(`${operationId} ${status}`, schema, value) : []),
    ];
  }

  function shownByQuery({ operationId, parameters }: Operation, query: URLSearchParams): Fact[] {
    return parameters.flatMap(({ name, schema }) => {
      const text = query.get(name);
      return text === null ? [] : shownBy(`${operationId} ${name}`, schema, text);
    });
  }

  return (exchange: Exchange): Fact[] => {
    const { request, response } = exchange;
    const { operationId, violations } = checkExchange(exchange);
    const found = operations.find((operation) => operation.operationId === operationId);
    if (!found) return [];
    const keeps = (direction: Place["direction"]) => violations.every((violation) => violation.direction !== direction);
    const { searchParams } = new URL(request.url, "http://localhost");
    const status = String(response?.status);
    const sent = () => shownByBody(found.operationId, "request", found.requestBody, request);
    return [
      ...(keeps("request") ? [...shownByQuery(found, searchParams), ...sent()] : []),
      ...(response && keeps("response")
        ? shownByBody(found.operationId, status, found.responses[status], response)
        : []),
    ];
  };
}

/** What a notification shows that Mangopay sends. */
export const shownByNotification = ({ typeName, eventType }: Notification): Fact[] => [
  `enumValues: ${typeName} ${eventType}`,
];
