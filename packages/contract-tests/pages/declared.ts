import { knownValuesOf, type OpenApiDocument, resolve, type Schema, toPointer } from "@mangopay-sca/spec/model";

/** What a schema says itself of a value, wherever in its parts. */
export interface Declared {
  /** Without null. */
  types: string[];
  /** A closed list; undefined where other values are allowed. */
  values: unknown[] | undefined;
  /** An open list. */
  known: string[];
  defaults: unknown[];
}

/** The same of a value and of every member in it, by JSON pointer; items of a list stand at 0. */
export interface Declarations {
  self: Declared;
  members: Map<string, Declared>;
}

/**
 * What a schema declares, with all that it refers to and is composed of. Parts of `allOf` hold together; of the parts of `oneOf` and
 * `anyOf` one does. A member that only a condition has is declared; what the condition asks for need not hold, and is left out.
 */
export function declaredIn(spec: OpenApiDocument, schema: Schema): Declarations {
  const { allOf = [], oneOf = [], anyOf = [], properties = {}, items, then, else: otherwise } = schema;
  const declared = (part: Schema) => declaredIn(spec, part);
  const members = Object.entries(properties).map(([name, member]): [string, Schema] => [toPointer([name]), member]);
  if (items) members.push(["/0", items]);
  const own: Declarations = {
    self: ownOf(spec, schema),
    members: new Map(members.flatMap(([at, member]) => below(at, declared(member)))),
  };
  const target = resolve<Schema>(spec, schema);
  const together = [own, ...[...(target === schema ? [] : [target]), ...allOf].map(declared)].reduce(both);
  const alternatives = [...oneOf, ...anyOf].filter(({ type }) => type !== "null").map(declared);
  const composed = alternatives.length === 0 ? together : both(together, alternatives.reduce(either));
  return [then, otherwise].reduce((all, part) => (part ? withNames(all, declared(part)) : all), composed);
}

function ownOf(spec: OpenApiDocument, schema: Schema): Declared {
  const { type, enum: list, const: constant, default: one } = schema;
  const values = list ?? (constant === undefined ? undefined : [constant]);
  return {
    types: [type ?? []].flat().filter((name) => name !== "null"),
    values: values?.filter((value) => value !== null),
    known: knownValuesOf(spec, schema) ?? [],
    defaults: one === undefined ? [] : [one],
  };
}

const below = (at: string, { self, members }: Declarations): [string, Declared][] => [
  [at, self],
  ...[...members].map(([pointer, declared]): [string, Declared] => [at + pointer, declared]),
];

const both = (one: Declarations, other: Declarations): Declarations =>
  merged(one, other, (a, b) => ({
    types: a.types.length === 0 || b.types.length === 0 ? [...a.types, ...b.types] : common(a.types, b.types),
    values: a.values && b.values ? common(a.values, b.values) : (a.values ?? b.values),
    known: distinct([...a.known, ...b.known]),
    defaults: distinct([...a.defaults, ...b.defaults]),
  }));

const either = (one: Declarations, other: Declarations): Declarations =>
  merged(one, other, (a, b) => ({
    types: distinct([...a.types, ...b.types]),
    values: a.values && b.values && distinct([...a.values, ...b.values]),
    known: distinct([...a.known, ...b.known]),
    defaults: distinct([...a.defaults, ...b.defaults]),
  }));

function merged(
  { self, members }: Declarations,
  other: Declarations,
  merge: (a: Declared, b: Declared) => Declared,
): Declarations {
  const all = new Map(members);
  for (const [pointer, declared] of other.members) {
    const known = all.get(pointer);
    all.set(pointer, known ? merge(known, declared) : declared);
  }
  return { self: merge(self, other.self), members: all };
}

const withNames = ({ self, members }: Declarations, conditional: Declarations): Declarations => ({
  self,
  members: new Map([...[...conditional.members.keys()].map((name) => [name, unsaid] as const), ...members]),
});

const unsaid: Declared = { types: [], values: undefined, known: [], defaults: [] };

const common = <Item>(one: Item[], other: Item[]) => one.filter((item) => other.includes(item));
const distinct = <Item>(items: Item[]): Item[] => [...new Set(items)];
