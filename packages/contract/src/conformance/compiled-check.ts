import type { Schema } from "@mangopay-sca/spec/model";
import type { ValidateFunction } from "ajv/dist/2020.js";
import { type SchemaCheck, violationsOf } from "./explain.js";
import { rooted } from "./rooted.js";

/** Schemas that were compiled before, by their JSON; see `standalone.ts`. */
export type CompiledSchemas = Readonly<Record<string, unknown>>;

export const keyOf = (prepared: Schema): string => JSON.stringify(prepared);

/** The check of values against schemas that were compiled before: it needs neither Ajv nor eval. */
export function createCompiledCheck(compiled: CompiledSchemas): SchemaCheck {
  const found = new WeakMap<Schema, ValidateFunction>();

  const find = (schema: Schema, prepare: (schema: Schema) => Schema): ValidateFunction => {
    const known = found.get(schema);
    if (known) return known;
    const key = keyOf(prepare(schema));
    const validate = compiled[key] as ValidateFunction | undefined;
    if (!validate) throw new Error(`No compiled schema for ${key.slice(0, 200)}: run \`npm run generate\`.`);
    found.set(schema, validate);
    return validate;
  };
  const findPart = (part: Schema) => find(part, (prepared) => prepared);

  return (schema, value) => violationsOf(find(schema, rooted), value, findPart);
}
