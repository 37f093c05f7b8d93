import type { OpenApiDocument, Schema } from "@mangopay-sca/spec/model";
import type { Ajv2020, ValidateFunction } from "ajv/dist/2020.js";
import { createAjv } from "./ajv.js";
import { type SchemaCheck, violationsOf } from "./explain.js";
import { rooted } from "./rooted.js";

/**
 * Checks values against schemas of a bundled spec: JSON Schema 2020-12, strict, with formats. `view` may change each schema before
 * it is compiled. Throws what Ajv throws for an invalid schema.
 */
export function createSchemaCheck(
  spec: OpenApiDocument,
  view: <Node>(node: Node) => Node = (node) => node,
): SchemaCheck {
  let ajv: Ajv2020 | undefined;
  const compiled = new WeakMap<Schema, ValidateFunction>();

  const compile = (schema: Schema, prepare: (schema: Schema) => Schema): ValidateFunction => {
    const known = compiled.get(schema);
    if (known) return known;
    ajv ??= createAjv(view(spec.components.schemas ?? {}));
    const prepared = prepare(schema);
    const validate = referredTo(ajv, prepared) ?? ajv.compile(prepared);
    compiled.set(schema, validate);
    return validate;
  };
  const findPart = (part: Schema) => compile(part, (prepared) => prepared);

  return (schema, value) =>
    violationsOf(
      compile(schema, (written) => rooted(view(written))),
      value,
      findPart,
    );
}

/** Many places are one reference and nothing else: what it refers to need not be compiled for each. */
function referredTo(ajv: Ajv2020, { $ref, ...beside }: Schema): ValidateFunction | undefined {
  const isAlone = Object.keys(beside).every((name) => name.startsWith("x-"));
  return $ref !== undefined && isAlone ? ajv.getSchema($ref) : undefined;
}
