import { isDeepStrictEqual } from "node:util";
import {
  createContract,
  createSchemaCheck,
  type Exchange,
  type Finding,
  mediaTypeOf,
  readBody,
} from "@mangopay-sca/contract";
import {
  type Content,
  examplesOf,
  type OpenApiDocument,
  type Operation,
  operationsOf,
  type Schema,
  webhooksOf,
} from "@mangopay-sca/spec/model";
import type { Notification } from "../checks/notifications.ts";
import { nodesOf, nodesWith } from "../schema-nodes.ts";
import { exampleName } from "../spec.ts";

export const kinds = ["examples", "enumValues", "nullableMembers", "errorTypes"] as const;
export type Kind = (typeof kinds)[number];
/** One thing that the contract documents and an exchange can cover. */
export type CoverageItem = `${Kind}: ${string}`;

/** A request or a response, as far as its body goes. */
type Message = Pick<Exchange["request"], "headers" | "body">;

/** Everything that is documented, and so has to be covered. */
export function documentedItems(spec: OpenApiDocument): Set<CoverageItem> {
  const items = new Set<CoverageItem>();
  for (const example of examplesOf(spec)) items.add(`examples: ${exampleName(example)}`);
  for (const operation of [...operationsOf(spec), ...webhooksOf(spec)]) {
    for (const [at, schema] of schemasOf(operation)) {
      for (const node of nodesOf(spec, schema, at)) {
        for (const value of node.values) items.add(`enumValues: ${node.at} ${value}`);
        if (node.nullable) {
          items.add(`nullableMembers: ${node.member} null`);
          items.add(`nullableMembers: ${node.member} value`);
        }
      }
    }
  }
  for (const type of Object.keys(spec["x-error-statuses"] ?? {})) items.add(`errorTypes: ${type}`);
  return items;
}

/** The schemas of an operation's bodies and parameters, by a name for the place. */
function schemasOf({ operationId, parameters, requestBody, responses }: Operation): [at: string, schema: Schema][] {
  const bodies = Object.entries({ ...(requestBody ? { request: requestBody } : {}), ...responses });
  return [
    ...parameters.map(({ name, schema }): [string, Schema] => [`${operationId} ${name}`, schema]),
    ...bodies.flatMap(([part, { content }]) =>
      Object.values(content).map(({ schema }): [string, Schema] => [`${operationId} ${part}`, schema]),
    ),
  ];
}

/** Makes a function that lists what an exchange covers. A request or a response that breaks the contract covers nothing. */
export function createCoverage(spec: OpenApiDocument): (exchange: Exchange) => CoverageItem[] {
  const check = createSchemaCheck(spec);
  const contract = createContract(spec);
  const operations = operationsOf(spec);
  const examples = examplesOf(spec);
  const errorStatuses = spec["x-error-statuses"] ?? {};

  function coveredBy(at: string, schema: Schema, value: unknown): CoverageItem[] {
    if (check(schema, value).length > 0) return [];
    return nodesWith(spec, check, schema, value, at).flatMap(({ node, value }): CoverageItem[] => [
      ...node.values.filter((one) => one === value).map((one): CoverageItem => `enumValues: ${node.at} ${one}`),
      ...(node.nullable ? [`nullableMembers: ${node.member} ${value === null ? "null" : "value"}` as const] : []),
    ]);
  }

  function coveredByBody(operationId: string, part: string, content: Content, message: Message): CoverageItem[] {
    const mediaType = mediaTypeOf(message);
    const schema = content[mediaType]?.schema;
    const value = message.body ? readBody(mediaType, message.body)?.value : undefined;
    const example = examples.filter(
      (one) => one.operationId === operationId && one.part === part && isDeepStrictEqual(one.value, value),
    );
    const { Type, error } = (value ?? {}) as { Type?: string; error?: string };
    const type = Type ?? error ?? "";
    const isKnown = Object.hasOwn(errorStatuses, type) && errorStatuses[type] === Number(part);
    return [
      ...example.map((one): CoverageItem => `examples: ${exampleName(one)}`),
      ...(isKnown ? [`errorTypes: ${type}` as const] : []),
      ...(schema ? coveredBy(`${operationId} ${part}`, schema, value) : []),
    ];
  }

  function coveredByQuery({ operationId, parameters }: Operation, query: URLSearchParams): CoverageItem[] {
    return parameters.flatMap(({ name, schema }) => {
      const text = query.get(name);
      return text === null ? [] : coveredBy(`${operationId} ${name}`, schema, text);
    });
  }

  return (exchange) => {
    const { request, response } = exchange;
    const { operationId = "", violations } = contract.check(exchange);
    const operation = operations.find((one) => one.operationId === operationId);
    if (!operation) return [];
    const { requestBody, responses } = operation;
    const isKept = (direction: Finding["direction"]) => violations.every((one) => one.direction !== direction);
    const { searchParams } = new URL(request.url, "http://localhost");
    const status = String(response?.status);
    return [
      ...(isKept("request")
        ? [
            ...coveredByQuery(operation, searchParams),
            ...coveredByBody(operationId, "request", requestBody?.content ?? {}, request),
          ]
        : []),
      ...(response && isKept("response")
        ? coveredByBody(operationId, status, responses[status]?.content ?? {}, response)
        : []),
    ];
  };
}

/** What a notification covers that Mangopay sends. */
export const coveredByNotification = ({ typeName, eventType }: Notification): CoverageItem[] => [
  `enumValues: ${typeName} ${eventType}`,
];
