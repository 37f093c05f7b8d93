import { type OpenApiDocument, refName, type Schema, toPointer } from "@mangopay-sca/spec/model";
import type { SpecMutant } from "../mutant.ts";
import { operationMutants } from "./operation-mutants.ts";
import { schemaMutants } from "./schema-mutants.ts";

/** Every mistake in spec and examples that is tried. */
export function specMutants(spec: OpenApiDocument): SpecMutant[] {
  const { schemas = {} } = spec.components;
  const composed = composedIn(schemas);
  const mutants = Object.entries(schemas).flatMap(([name, schema]) => {
    const at = toPointer(["components", "schemas", name]);
    // Each part of a composition says that it is an object: that one part also allows null changes nothing.
    const nothing = `flip null: ${at} in`;
    return schemaMutants(schema, at).filter(({ id }) => !(composed.has(name) && id === nothing));
  });
  return [...mutants, ...operationMutants(spec)];
}

/** Schemas with allOf, and those that it names. */
function composedIn(schemas: Record<string, Schema>): Set<string> {
  return new Set(
    Object.entries(schemas).flatMap(([name, { allOf = [] }]) =>
      allOf.length === 0 ? [] : [name, ...allOf.map(({ $ref }) => refName($ref ?? ""))],
    ),
  );
}
