import { type OpenApiDocument, resolve, type Schema } from "@mangopay-sca/spec/model";
import { type Change, type Operators, set } from "../operators.ts";
import { schemas } from "../places.ts";

/** Types that somebody could take for another. */
const others: Record<string, string[]> = {
  string: ["integer"],
  integer: ["string", "number"],
  number: ["string", "integer"],
  boolean: ["string"],
  array: ["object"],
  object: ["array"],
};

/** Formats that somebody could take for another, and those of members that have none, by the end of their name. */
const otherFormats: Record<string, string[]> = {
  uri: ["uri-reference", "email", "date"],
  int64: ["int32"],
};
const addable: Record<string, string> = {
  Email: "email",
  Date: "date-time",
  RequestURL: "uri",
  Id: "uuid",
  RedirectUrl: "uri",
};

/** Mistakes in types and formats. */
export const types: Operators<Schema> = {
  "change a type": (schema, at) => {
    const { main, nullable } = typesOf(schema, at);
    return (others[main] ?? []).map((other) => [other, set(at, "type", nullable ? [other, "null"] : other)]);
  },
  "drop a type": (schema, at, spec) =>
    typesOf(schema, at).main === "" || isSaidAgain(spec, schema, at) ? [] : [["", set(at, "type", undefined)]],
  "flip null": (schema, at, spec) => {
    const { main, nullable } = typesOf(schema, at);
    if (main === "" || at.startsWith("/components/parameters/") || isSaidAgain(spec, schema, at)) return [];
    return [[nullable ? "out" : "in", set(at, "type", nullable ? main : [main, "null"])]];
  },
  // Every integer that JSON carries is an int64.
  "drop a format": ({ format }, at) =>
    format === undefined || format === "int64" ? [] : [[format, set(at, "format", undefined)]],
  "change a format": ({ format = "", pattern }, at) =>
    (otherFormats[format] ?? [])
      // The pattern asks for the scheme.
      .filter((other) => !(other === "uri-reference" && pattern !== undefined))
      .map((other): Change => [other, set(at, "format", other)]),
  "add a format": ({ type, format, pattern }, at) => {
    const other = Object.entries(addable).find(([name]) => at.endsWith(name))?.[1];
    const isFree = [type].flat().includes("string") && format === undefined && pattern === undefined;
    return other !== undefined && isFree && !isConditional(at) ? [[other, set(at, "format", other)]] : [];
  },
};

/** A type that decides something: not that of a list of values, nor of a condition, which only asks again for what stands elsewhere. */
function typesOf({ type = [], enum: values, const: constant }: Schema, at: string) {
  const all = [type].flat();
  const [main = ""] = all.filter((one) => one !== "null");
  const decides = !values && constant === undefined && !isConditional(at);
  return { main: decides ? main : "", nullable: all.includes("null") };
}

/** Whether another part of what a schema is composed of, or everything that it is a part of, says the type as well. */
function isSaidAgain(spec: OpenApiDocument, { allOf = [] }: Schema, at: string): boolean {
  const name = at.replace("/components/schemas/", "#/components/schemas/");
  const whole = schemas(spec).filter(({ node }) => node.allOf?.some(({ $ref }) => $ref === name));
  return (
    allOf.some((part) => resolve(spec, part).type !== undefined) ||
    (whole.length > 0 && whole.every(({ node }) => node.type !== undefined))
  );
}

/** Whether a place is inside a condition or what follows it. */
export const isConditional = (at: string): boolean => /\/(if|then)(\/|$)/.test(at);
