import { createSchemaCheck, type SchemaCheck } from "@mangopay-sca/contract";
import { documentedOnly, type OpenApiDocument, type Operation, type Schema } from "@mangopay-sca/spec/model";
import fc from "fast-check";
import { generateSync } from "json-schema-faker";
import { placesIn, replaced } from "./places.ts";

/** What a caller passes to one call, whichever way it is made. */
export interface Input {
  path: Record<string, string>;
  query: Record<string, string | number | undefined>;
  /** Undefined when the operation takes none. */
  body: unknown;
  /** Undefined leaves it to the client. */
  idempotencyKey: string | undefined;
}

/** Makes arbitraries from the schemas of a spec. */
export function createArbitraries(spec: OpenApiDocument, check: SchemaCheck = createSchemaCheck(spec)) {
  const documented = documentedOnly(spec, spec.components);
  const made = (schema: Schema) =>
    fc.nat().map((seed): unknown => generateSync(schema, { seed, optionalsProbability: 0.5 }));

  /**
   * Values of a schema; every optional member is there or not, every nullable one null or not. Half of them have documented
   * values alone: an open list takes any text.
   */
  const valid = (schema: Schema) =>
    fc
      .oneof(
        made({ ...schema, components: spec.components }),
        made({ ...documentedOnly(spec, schema), components: documented }),
      )
      .filter((value) => check(schema, value).length === 0);

  /** Values on both sides of what a schema allows: valid ones, and as many with a member taken away or put in the wrong. */
  const boundaryVariants = (schema: Schema) =>
    fc.oneof(
      valid(schema),
      fc.tuple(valid(schema), fc.nat()).map(([value, n]) => {
        const variants = invalidVariants(value);
        return variants.length === 0 ? value : variants[n % variants.length];
      }),
    );

  function input(operation: Operation): fc.Arbitrary<Input> {
    const path = operation.parameters.filter((one) => one.in === "path" && one.name !== "ClientId");
    const query = operation.parameters.filter((one) => one.in === "query");
    const [content] = Object.values(operation.requestBody?.content ?? {});
    return fc.record({
      path: fc.record(Object.fromEntries(path.map(({ name, schema }) => [name, idOf(name, schema)]))),
      query: fc.record(Object.fromEntries(query.map(({ name, schema }) => [name, parameter(schema)])), {
        requiredKeys: [],
      }),
      body: content ? valid(content.schema) : fc.constant(undefined),
      idempotencyKey: fc.uuid(),
    });
  }

  /** A Date of JavaScript ends with the year 275760. */
  const parameter = (schema: Schema) =>
    (valid(schema) as fc.Arbitrary<string | number>).filter((value) => typeof value === "string" || value < 8.6e12);

  /** An Id may be any text; a key in a path has a pattern. */
  function idOf(name: string, schema: Schema): fc.Arbitrary<string> {
    if (name === "IdempotencyKey") return valid(schema) as fc.Arbitrary<string>;
    return fc
      .string({ minLength: 1, maxLength: 128, unit: "grapheme" })
      .filter((text) => text.length <= 128 && text !== "." && text !== "..");
  }

  return { valid, boundaryVariants, input };
}

const long = "long".repeat(100);
/** What is put in place of a member; undefined takes it away. */
const wrongValues = [undefined, null, 1.5, "", "none of them", long, `https://example.com/${long}`, true, [], {}];

/** A value with one member taken away or put in the wrong: every member, however deep, in every way. */
export const invalidVariants = (value: unknown): unknown[] =>
  placesIn(value).flatMap(({ pointer }) => wrongValues.map((wrong) => replaced(value, pointer, wrong)));
