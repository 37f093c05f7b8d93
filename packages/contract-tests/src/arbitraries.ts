import { type CheckValue, createSchemas, type OpenApi, type Operation, type Schema } from "@mangopay-sca/contract";
import fc from "fast-check";
import { generateSync } from "json-schema-faker";

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
  const made = (schema: Schema) => {
    const whole = { ...schema, components: spec.components };
    return fc.nat().map((seed): unknown => generateSync(whole, { seed, optionalsProbability: 0.5 }));
  };

  /** Values of a schema; every optional member is there or not, every nullable one null or not. */
  const valid = (schema: Schema) => made(schema).filter((value) => check(schema, value).length === 0);

  /** Values near a schema: valid ones, and some with a member dropped or of another kind. */
  const near = (schema: Schema) => fc.tuple(made(schema), fc.nat(), fc.constantFrom(...spoils)).map(spoil);

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

const drop = Symbol("drop");
const spoils = [undefined, drop, null, 1.5, "", "none of them", true, [], {}];

/** Puts a value that may be wrong in the place of one member, however deep, or takes the member away. */
function spoil([value, at, wrong]: [unknown, number, unknown]): unknown {
  if (wrong === undefined || typeof value !== "object" || value === null) return value;
  const copy = structuredClone(value);
  const places = placesIn(copy);
  const place = places[at % places.length];
  if (!place) return copy;
  const [parent, name] = place;
  if (wrong === drop) delete parent[name];
  else parent[name] = wrong;
  return copy;
}

function placesIn(value: unknown): [parent: Record<string, unknown>, name: string][] {
  if (typeof value !== "object" || value === null) return [];
  const members = value as Record<string, unknown>;
  return Object.keys(members).flatMap((name) => [
    [members, name] as [typeof members, string],
    ...placesIn(members[name]),
  ]);
}
