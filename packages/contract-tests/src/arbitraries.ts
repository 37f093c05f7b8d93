import { type CheckValue, createSchemas, type OpenApi, type Operation, type Schema } from "@mangopay-sca/contract";
import fc from "fast-check";
import { generateSync } from "json-schema-faker";
import { placesIn } from "./places.ts";

/** What a caller says of one call, whichever way it is made. */
export interface Input {
  path: Record<string, string>;
  query: Record<string, string | number | undefined>;
  /** Undefined when the operation takes none. */
  body: unknown;
  /** Undefined leaves it to the client. */
  idempotencyKey: string | undefined;
}

/** Makes arbitraries from the schemas of a spec. What they yield is valid, by the judgement of Ajv. */
export function createArbitraries(spec: OpenApi, check: CheckValue = createSchemas(spec)) {
  const components = offeringKnownValues(spec.components);
  const made = (schema: Schema) => {
    const whole = { ...(offeringKnownValues(schema) as Schema), components };
    return fc.nat().map((seed): unknown => generateSync(whole, { seed, optionalsProbability: 0.5 }));
  };

  /** Values of a schema; every optional member is there or not, every nullable one null or not. */
  const valid = (schema: Schema) => made(schema).filter((value) => check(schema, value).length === 0);

  /** Values near a schema: valid ones, and as many with a member taken away or put in the wrong. */
  const near = (schema: Schema) =>
    fc.oneof(
      valid(schema),
      fc.tuple(valid(schema), fc.nat()).map(([value, n]) => {
        const all = spoiled(value);
        return all.length === 0 ? value : all[n % all.length];
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

  return { valid, near, input };
}

/** An open list takes any text; half of what is made for one are the values that are documented. */
function offeringKnownValues(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(offeringKnownValues);
  if (typeof node !== "object" || node === null) return node;
  const copy = Object.fromEntries(Object.entries(node).map(([name, child]) => [name, offeringKnownValues(child)]));
  const known = copy["x-known-values"];
  if (!Array.isArray(known)) return copy;
  const { type, ...rest } = copy;
  const values = [type].flat().includes("null") ? [...known, null] : known;
  return { ...rest, anyOf: [{ enum: values }, { type: "string" }] };
}

const drop = Symbol("drop");
const long = "long".repeat(100);
const spoils = [drop, null, 1.5, "", "none of them", long, `https://example.com/${long}`, true, [], {}];

/** A value with one member taken away or put in the wrong: every member, however deep, in every way. */
export function spoiled(value: unknown): unknown[] {
  return placesIn(value).flatMap(({ pointer }) => spoils.map((wrong) => spoil(value, pointer, wrong)));
}

function spoil(value: unknown, pointer: string, wrong: unknown): unknown {
  const copy = structuredClone(value);
  const place = placesIn(copy).find((one) => one.pointer === pointer);
  if (place && wrong === drop) delete place.parent[place.name];
  else if (place) place.parent[place.name] = wrong;
  return copy;
}
