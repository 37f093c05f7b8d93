import type { SchemaCheck } from "@mangopay-sca/contract";
import { knownValuesOf, type OpenApiDocument, refName, resolve, type Schema } from "@mangopay-sca/spec/model";

/** A place in a schema where something can be one of several things. */
export interface SchemaNode {
  /** Where it is described: the name of a schema, and the way from there. */
  at: string;
  /** Where it is used, which is another place when it is a reference. */
  member: string;
  /** Its documented values, when it has a list of them. */
  values: unknown[];
  /** Whether the list is its own and other values are allowed. */
  isOpen: boolean;
  nullable: boolean;
}

/** Every place in a schema and in all that it refers to. */
export function nodesOf(
  spec: OpenApiDocument,
  schema: Schema,
  at: string,
  entered: readonly string[] = [],
): SchemaNode[] {
  const node = nodeOf(spec, schema, at);
  if (schema.$ref !== undefined && entered.includes(node.at)) return [];
  const below = childrenOf(resolve(spec, schema), node.at);
  return [node, ...below.flatMap(([child, childAt]) => nodesOf(spec, child, childAt, [...entered, node.at]))];
}

/** The places that a value fills, each with its own part of the value. */
export function nodesWith(
  spec: OpenApiDocument,
  check: SchemaCheck,
  schema: Schema,
  value: unknown,
  at: string,
): { node: SchemaNode; value: unknown }[] {
  const node = nodeOf(spec, schema, at);
  const { allOf = [], oneOf = [], anyOf = [], items, properties = {} } = resolve(spec, schema);
  const within = (child: Schema, part: unknown, childAt: string) => nodesWith(spec, check, child, part, childAt);
  const parts = [...allOf, ...[...oneOf, ...anyOf].filter((part) => check(part, value).length === 0)];
  const own = [{ node, value }, ...parts.flatMap((part) => within(part, value, node.at))];
  if (Array.isArray(value)) {
    return items ? [...own, ...value.flatMap((item) => within(items, item, `${node.at}/items`))] : own;
  }
  if (typeof value !== "object" || value === null) return own;
  const members = Object.entries(value).flatMap(([name, member]) => {
    const property = properties[name];
    return property ? within(property, member, `${node.at}/${name}`) : [];
  });
  return [...own, ...members];
}

function nodeOf(spec: OpenApiDocument, schema: Schema, at: string): SchemaNode {
  const target = resolve(spec, schema);
  const values = [...(target.enum ?? []), ...(knownValuesOf(spec, target) ?? [])].filter((value) => value !== null);
  return {
    at: schema.$ref === undefined ? at : refName(schema.$ref),
    member: at,
    values,
    isOpen: Array.isArray(target["x-known-values"]),
    nullable: isNullable(spec, target),
  };
}

function isNullable(spec: OpenApiDocument, { type, oneOf = [], anyOf = [] }: Schema): boolean {
  if (Array.isArray(type) && type.includes("null")) return true;
  return [...oneOf, ...anyOf].some((part) => resolve(spec, part).type === "null");
}

function childrenOf(target: Schema, at: string): [schema: Schema, at: string][] {
  const { properties = {}, items, allOf = [], oneOf = [], anyOf = [] } = target;
  return [
    ...[...allOf, ...oneOf, ...anyOf].map((part): [Schema, string] => [part, at]),
    ...Object.entries(properties).map(([name, property]): [Schema, string] => [property, `${at}/${name}`]),
    ...(items ? [[items, `${at}/items`] as [Schema, string]] : []),
  ];
}
