import { createSchemaCheck, type SchemaCheck } from "@mangopay-sca/contract";
import { documentedOnly, type OpenApiDocument } from "@mangopay-sca/spec/model";

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
