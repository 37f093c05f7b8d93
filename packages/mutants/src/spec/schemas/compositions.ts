import { type OpenApiDocument, refName, type Schema } from "@mangopay-sca/spec/model";
import { type Change, leftOut, type Operators, set } from "../operators.ts";

const keywords = ["allOf", "oneOf", "anyOf"] as const;

/** Mistakes in conditions, in what a schema is composed of and refers to, and in what documented values keep beyond it. */
export const compositions: Operators<Schema> = {
  "drop a condition": ({ if: when }, at) => (when ? [["", set(at, "if", undefined), set(at, "then", undefined)]] : []),
  "drop an else": (schema, at) => (schema.else ? [["", set(at, "else", undefined)]] : []),
  "ask always for what a condition asks": ({ if: when }, at) => (when ? [["", set(at, "if", {})]] : []),
  "invert a condition": ({ if: when }, at) => (when ? [["", set(at, "if", { not: when })]] : []),
  "drop a part": (schema, at) =>
    keywords.flatMap((keyword) =>
      leftOut(schema[keyword] ?? []).map(([{ $ref, type }, others]): Change => {
        const list = others.length === 0 ? undefined : others;
        return [`${keyword} ${$ref ?? type ?? "without a name"}`, set(at, keyword, list)];
      }),
    ),
  "refer to a schema with a name alike": (schema, at, spec) =>
    alike(spec, schema.$ref).map((name) => [name, set(at, "$ref", `#/components/schemas/${name}`)]),
  "drop x-documented": (schema, at) => (schema["x-documented"] ? [["", set(at, "x-documented", undefined)]] : []),
};

/** Schemas whose name is the longer one of a name, or the shorter one. */
function alike({ components: { schemas = {} } }: OpenApiDocument, $ref: string | undefined): string[] {
  if ($ref === undefined) return [];
  const name = refName($ref);
  return Object.keys(schemas)
    .filter((other) => other !== name && (other.startsWith(name) || name.startsWith(other) || other.endsWith(name)))
    .slice(0, 2);
}
