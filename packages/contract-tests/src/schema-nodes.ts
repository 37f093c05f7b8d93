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

function nodeOf(spec: OpenApiDocument, schema: Schema, at: string): SchemaNode {
  const target = resolve(spec, schema);
  const values = [...(target.enum ?? []), ...(knownValuesOf(spec, target) ?? [])].filter((value) => value !== null);
  return {
    at: schema.$ref === undefined ? at : refName(schema.$ref),
    member: at,
    values,
    isOpen: Array.isArray(target["x-known-values"]),
  };
}

function childrenOf(target: Schema, at: string): [schema: Schema, at: string][] {
  const { properties = {}, items, allOf = [], oneOf = [], anyOf = [] } = target;
  return [
    ...[...allOf, ...oneOf, ...anyOf].map((part): [Schema, string] => [part, at]),
    ...Object.entries(properties).map(([name, property]): [Schema, string] => [property, `${at}/${name}`]),
    ...(items ? [[items, `${at}/items`] as [Schema, string]] : []),
  ];
}
