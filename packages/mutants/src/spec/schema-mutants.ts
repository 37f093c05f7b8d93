import { escapeName, type Schema } from "@mangopay-sca/spec/model";
import { rename, type SpecMutant } from "../mutant.ts";

const limits = ["pattern", "minLength", "maxLength", "minimum", "maximum"];
const otherType: Record<string, string> = { string: "integer", integer: "string", number: "string", boolean: "string" };

/** Every mistake that can be made in a schema and in what is written inside it; `at` is its JSON pointer. */
export function schemaMutants(schema: Schema, at: string): SpecMutant[] {
  return [
    ...required(schema, at),
    ...enumeration(schema, at),
    ...type(schema, at),
    ...constraints(schema, at),
    ...properties(schema, at),
    ...documented(schema, at),
    ...inside(schema, at),
  ];
}

function required({ required: names = [] }: Schema, at: string): SpecMutant[] {
  return names.map((name) => ({
    kind: "drop a required",
    id: `drop a required: ${at} ${name}`,
    edits: [{ pointer: `${at}/required`, value: names.filter((other) => other !== name) }],
  }));
}

function enumeration(schema: Schema, at: string): SpecMutant[] {
  const { const: constant } = schema;
  return [
    ...list(schema, at, "enum", "an enum"),
    ...list(schema, at, "x-known-values", "known values"),
    ...(constant === undefined
      ? []
      : [
          {
            kind: "change a constant",
            id: `change a constant: ${at}`,
            edits: [{ pointer: `${at}/const`, value: typeof constant === "boolean" ? !constant : "MUTANT" }],
          },
        ]),
  ];
}

function list(schema: Schema, at: string, keyword: "enum" | "x-known-values", name: string): SpecMutant[] {
  const values = schema[keyword];
  const pointer = `${at}/${keyword}`;
  const isCountries = Array.isArray(values) && values.every((value) => /^[A-Z]{2}$/.test(String(value)));
  if (typeof values === "string") return [{ kind: `drop ${name}`, id: `drop ${name}: ${at}`, edits: [{ pointer }] }];
  if (!Array.isArray(values)) return [];
  return [
    ...shrunk(values).map((value) => ({
      kind: `shrink ${name}`,
      id: `shrink ${name}: ${at} ${value}`,
      edits: [{ pointer, value: values.filter((other) => other !== value) }],
    })),
    {
      kind: `widen ${name}`,
      id: `widen ${name}: ${at}`,
      edits: [{ pointer, value: [...values, isCountries ? "ZZ" : "NONE"] }],
    },
    ...(keyword === "enum"
      ? []
      : [
          {
            kind: "close known values",
            id: `close known values: ${at}`,
            edits: [{ pointer }, { pointer: `${at}/enum`, value: values }],
          },
        ]),
  ];
}

/** The values that are taken out of a list; of one as long as that of all countries some are enough. */
const shrunk = (values: unknown[]) => (values.length > 50 ? values.filter((_, n) => n % 50 === 0) : values);

function type(schema: Schema, at: string): SpecMutant[] {
  const { type: types, enum: values, const: constant } = schema;
  // Inside a condition a schema only decides when it applies.
  if (types === undefined || types === "null" || at.includes("/if/")) return [];
  const pointer = `${at}/type`;
  const list = [types].flat();
  const nullable = list.includes("null");
  const [main = ""] = list.filter((one) => one !== "null");
  const flipped = nullable ? main : [main, "null"];
  const flip =
    values || constant !== undefined || at.startsWith("/components/parameters/") || at.includes("/then/")
      ? // A list of values says for itself whether null is one, a parameter is text and never null, and what follows a
        // condition only repeats a type that stands elsewhere.
        []
      : [
          {
            kind: "flip null",
            id: `flip null: ${at} ${nullable ? "out" : "in"}`,
            edits: [{ pointer, value: flipped }],
          },
        ];
  const other = otherType[main];
  // The type adds nothing to a list of values.
  const change =
    other === undefined || values || constant !== undefined
      ? []
      : [
          {
            kind: "change a type",
            id: `change a type: ${at} ${other}`,
            edits: [{ pointer, value: nullable ? [other, "null"] : other }],
          },
        ];
  return [...flip, ...change];
}

function constraints(schema: Schema, at: string): SpecMutant[] {
  const { format, type: types = "" } = schema;
  // Every integer that JSON carries is an int64.
  const isText = [types].flat().includes("string");
  const formats =
    format === undefined || !isText
      ? []
      : [
          { kind: "drop a format", id: `drop a format: ${at} ${format}`, edits: [{ pointer: `${at}/format` }] },
          {
            kind: "change a format",
            id: `change a format: ${at} ${format}`,
            edits: [{ pointer: `${at}/format`, value: format === "date" ? "email" : "date" }],
          },
        ];
  const dropped = limits
    .filter((limit) => limit in schema)
    .map((limit) => ({
      kind: "drop a limit",
      id: `drop a limit: ${at} ${limit}`,
      edits: [{ pointer: `${at}/${limit}` }],
    }));
  return [...formats, ...dropped];
}

function properties({ properties: members = {} }: Schema, at: string): SpecMutant[] {
  if (/\/(if|then)$/.test(at)) return [];
  return Object.entries(members).map(([name, member]) => ({
    kind: "rename a member",
    id: `rename a member: ${at} ${name}`,
    edits: rename(`${at}/properties`, name, `${name}Renamed`, member),
  }));
}

function documented({ "x-documented": rule }: Schema, at: string): SpecMutant[] {
  if (!rule) return [];
  return [{ kind: "drop x-documented", id: `drop x-documented: ${at}`, edits: [{ pointer: `${at}/x-documented` }] }];
}

function inside(schema: Schema, at: string): SpecMutant[] {
  const { items, if: when, then, allOf = [], oneOf = [], anyOf = [], "x-documented": rule } = schema;
  const lists = Object.entries({ allOf, oneOf, anyOf });
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([name, member]) =>
      schemaMutants(member, `${at}/properties/${escapeName(name)}`),
    ),
    ...lists.flatMap(([keyword, parts]) => parts.flatMap((part, n) => schemaMutants(part, `${at}/${keyword}/${n}`))),
    ...(items ? schemaMutants(items, `${at}/items`) : []),
    ...(when ? schemaMutants(when, `${at}/if`) : []),
    ...(then ? schemaMutants(then, `${at}/then`) : []),
    ...(rule ? schemaMutants(rule, `${at}/x-documented`) : []),
  ];
}
