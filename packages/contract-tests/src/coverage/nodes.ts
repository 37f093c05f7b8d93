import { type CheckValue, type OpenApi, resolve } from "@mangopay-sca/contract";

interface Written {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  /** The documented values of an open list; a name stands for a list that the types have. */
  "x-known-values"?: string | string[];
  properties?: Record<string, Written>;
  additionalProperties?: boolean | Written;
  items?: Written;
  allOf?: Written[];
  oneOf?: Written[];
  anyOf?: Written[];
}

/** A place in a schema where something can be one of several things. */
export interface Node {
  /** Where it is described: the name of a schema, and the way from there. */
  at: string;
  /** Where it is used, which is another place when it is a reference. */
  member: string;
  /** Its documented values, when it has a list of them. */
  values: unknown[];
  nullable: boolean;
}

/** Every place in a schema and in all that it refers to. */
export function nodesOf(spec: OpenApi, schema: object, at: string, entered: readonly string[] = []): Node[] {
  const node = nodeOf(spec, schema, at);
  if ("$ref" in schema && entered.includes(node.at)) return [];
  const below = childrenOf(resolve(spec, schema), node.at);
  return [node, ...below.flatMap(([child, childAt]) => nodesOf(spec, child, childAt, [...entered, node.at]))];
}

/** The places that a value fills, each with its own part of the value. */
export function nodesWith(
  spec: OpenApi,
  check: CheckValue,
  schema: object,
  value: unknown,
  at: string,
): { node: Node; value: unknown }[] {
  const node = nodeOf(spec, schema, at);
  const target = resolve<Written>(spec, schema);
  const within = (child: object, part: unknown, childAt: string) => nodesWith(spec, check, child, part, childAt);
  const parts = [
    ...(target.allOf ?? []),
    ...[...(target.oneOf ?? []), ...(target.anyOf ?? [])].filter((part) => check(part, value).length === 0),
  ];
  const own = [{ node, value }, ...parts.flatMap((part) => within(part, value, node.at))];
  if (Array.isArray(value)) {
    const { items } = target;
    return items ? [...own, ...value.flatMap((item) => within(items, item, `${node.at}/items`))] : own;
  }
  if (typeof value !== "object" || value === null) return own;
  const { properties = {} } = target;
  const members = Object.entries(value).flatMap(([name, member]) => {
    const property = properties[name];
    return property ? within(property, member, `${node.at}/${name}`) : [];
  });
  return [...own, ...members];
}

function nodeOf(spec: OpenApi, schema: object, at: string): Node {
  const target = resolve<Written>(spec, schema);
  const { $ref } = schema as Written;
  const known = target["x-known-values"];
  const values = [...(target.enum ?? []), ...(Array.isArray(known) ? known : [])].filter((value) => value !== null);
  return { at: $ref?.split("/").at(-1) ?? at, member: at, values, nullable: isNullable(spec, target) };
}

function isNullable(spec: OpenApi, { type, oneOf = [], anyOf = [] }: Written): boolean {
  if (Array.isArray(type) && type.includes("null")) return true;
  return [...oneOf, ...anyOf].some((part) => resolve<Written>(spec, part).type === "null");
}

function childrenOf(target: Written, at: string): [object, string][] {
  const { properties = {}, items, allOf = [], oneOf = [], anyOf = [] } = target;
  return [
    ...[...allOf, ...oneOf, ...anyOf].map((part): [object, string] => [part, at]),
    ...Object.entries(properties).map(([name, property]): [object, string] => [property, `${at}/${name}`]),
    ...(items ? [[items, `${at}/items`] as [object, string]] : []),
  ];
}
