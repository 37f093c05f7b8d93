import { createSchemaCheck, type SchemaCheck } from "@mangopay-sca/contract";
import { documentedOnly, type OpenApiDocument, referencesIn, type Schema, valueAt } from "@mangopay-sca/spec/model";

/** The two levels at which a value is compared with a schema. */
export interface SchemaChecks {
  /** Against what some source allows: what breaks it is a violation. */
  allowed: SchemaCheck;
  /** Against what is documented: what breaks only that is worth a note. */
  documented: SchemaCheck;
}

export const createSchemaChecks = (spec: OpenApiDocument): SchemaChecks => ({
  allowed: createSchemaCheck(spec),
  documented: createSchemaCheck(spec, (schema) => documentedOnly(spec, schema)),
});

/**
 * The checks of a copy of a spec that differs in a few places. A schema that is the very same object in both, with all that it
 * refers to, is asked of the checks of the original, which have compiled it.
 */
export function createChecksOfCopy(
  copy: OpenApiDocument,
  original: OpenApiDocument,
  checks: SchemaChecks,
): SchemaChecks {
  const own = createSchemaChecks(copy);
  const same = new Map<Schema, boolean>();
  const isSame = (schema: Schema) => {
    const known = same.get(schema) ?? isUnchanged(copy, original, schema);
    same.set(schema, known);
    return known;
  };
  const either =
    (level: keyof SchemaChecks): SchemaCheck =>
    (schema, value) =>
      (isSame(schema) ? checks : own)[level](schema, value);
  return { allowed: either("allowed"), documented: either("documented") };
}

/** Error types, which ErrorType has by name, and everything that a schema refers to. */
const isUnchanged = (copy: OpenApiDocument, original: OpenApiDocument, schema: Schema): boolean =>
  copy["x-error-statuses"] === original["x-error-statuses"] &&
  [...referencesIn(copy, schema)].every((ref) => valueAt(copy, ref.slice(1)) === valueAt(original, ref.slice(1)));
