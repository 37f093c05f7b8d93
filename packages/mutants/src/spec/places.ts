import {
  escapeName,
  type Header,
  type MediaType,
  type OpenApiDocument,
  type OperationObject,
  type Parameter,
  type PathItem,
  type Reference,
  type RequestBody,
  type ResponseObject,
  type Schema,
  toPointer,
} from "@mangopay-sca/spec/model";
import type { Place } from "./operators.ts";

type Named<Value> = Record<string, Value> | undefined;

/** The members of an object, each with its place; references only where asked for, as what they refer to has places of its own. */
const membersOf = <Value>(members: Named<Value>, at: string): Place<Value>[] =>
  Object.entries(members ?? {}).map(([name, node]) => ({ node, at: `${at}/${escapeName(name)}` }));

const written = <Node extends object>(places: Place<Node | Reference>[]): Place<Node>[] =>
  places.filter((place): place is Place<Node> => !("$ref" in place.node));

/** The path items of paths and of webhooks. */
export const pathItems = ({ paths, webhooks }: OpenApiDocument): Place<PathItem>[] => [
  ...membersOf(paths, "/paths"),
  ...membersOf(webhooks, "/webhooks"),
];

/** Operations and notifications. */
export const operations = (spec: OpenApiDocument): Place<OperationObject>[] =>
  pathItems(spec).flatMap(({ node, at }) =>
    membersOf(node, at).filter((one): one is Place<OperationObject> =>
      Object.hasOwn(one.node as object, "operationId"),
    ),
  );

/** Path items and operations alike have a list of parameters. */
export const parameterLists = (spec: OpenApiDocument): Place<(Parameter | Reference)[]>[] =>
  [...pathItems(spec), ...operations(spec)].flatMap(({ node, at }) =>
    node.parameters ? [{ node: node.parameters, at: `${at}/parameters` }] : [],
  );

export const parameters = (spec: OpenApiDocument): Place<Parameter>[] =>
  written([
    ...membersOf(spec.components.parameters, "/components/parameters"),
    ...parameterLists(spec).flatMap(({ node, at }) => node.map((one, n) => ({ node: one, at: `${at}/${n}` }))),
  ]);

export const requestBodies = (spec: OpenApiDocument): Place<RequestBody>[] =>
  written(
    operations(spec).flatMap(({ node, at }) =>
      node.requestBody ? [{ node: node.requestBody, at: `${at}/requestBody` }] : [],
    ),
  );

/** Those of all operations, and those that several of them refer to. */
export const responses = (spec: OpenApiDocument): Place<ResponseObject>[] =>
  written([
    ...membersOf(spec.components.responses, "/components/responses"),
    ...operations(spec).flatMap(({ node, at }) => membersOf(node.responses, `${at}/responses`)),
  ]);

/** Of all bodies. */
export const mediaTypes = (spec: OpenApiDocument): Place<MediaType>[] =>
  [...requestBodies(spec), ...responses(spec)].flatMap(({ node, at }) => membersOf(node.content, `${at}/content`));

export const examples = (spec: OpenApiDocument): Place<{ value?: unknown }>[] =>
  mediaTypes(spec).flatMap(({ node, at }) => membersOf(node.examples, `${at}/examples`));

export const headers = (spec: OpenApiDocument): Place<Header>[] =>
  written(membersOf(spec.components.headers, "/components/headers"));

/** Every schema, and every schema that is written inside one. */
export const schemas = (spec: OpenApiDocument): Place<Schema>[] =>
  [
    ...membersOf(spec.components.schemas, toPointer(["components", "schemas"])),
    ...[...parameters(spec), ...headers(spec), ...mediaTypes(spec)].map(({ node, at }) => ({
      node: node.schema,
      at: `${at}/schema`,
    })),
  ].flatMap(within);

function within(place: Place<Schema>): Place<Schema>[] {
  const { node, at } = place;
  const single = ["items", "if", "then", "else", "additionalProperties", "x-documented"].flatMap((keyword) =>
    isSchema(node[keyword]) ? [{ node: node[keyword], at: `${at}/${keyword}` }] : [],
  );
  const lists = (["allOf", "oneOf", "anyOf"] as const).flatMap((keyword) =>
    (node[keyword] ?? []).map((part, n) => ({ node: part, at: `${at}/${keyword}/${n}` })),
  );
  return [place, ...[...membersOf(node.properties, `${at}/properties`), ...single, ...lists].flatMap(within)];
}

const isSchema = (value: unknown): value is Schema => typeof value === "object" && value !== null;
