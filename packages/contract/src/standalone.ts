// For build scripts alone: it needs Ajv's code generator.
import { type OpenApiDocument, operationsOf, type Schema, webhooksOf } from "@mangopay-sca/spec/model";
import standalone from "ajv/dist/standalone/index.js";
import { createAjv } from "./conformance/ajv.js";
import { keyOf } from "./conformance/compiled-check.js";
import { root, rooted } from "./conformance/rooted.js";

/**
 * The JavaScript of a module with `compiled`, every schema that a check of the spec's exchanges can ask for, for
 * `createCompiledCheck`. It requires parts of ajv and ajv-formats, so it has to be bundled.
 */
export function standaloneCode(spec: OpenApiDocument): string {
  const ajv = createAjv(spec.components.schemas ?? {}, { source: true, esm: true });
  const schemas = new Map<string, Schema>();
  const add = (schema: Schema) => schemas.set(keyOf(schema), schema);
  for (const schema of rooted(usedSchemas(spec))) add(schema);
  addParts(rooted([spec.components.schemas ?? {}, ...usedSchemas(spec)]), add);
  const entries = [...schemas].map(([key, schema], n) => ({ key, name: `v${n}`, id: `${root}compiled/${n}`, schema }));
  for (const { id, schema } of entries) ajv.addSchema({ ...schema, $id: id });
  const code = standalone.default(ajv, Object.fromEntries(entries.map(({ name, id }) => [name, id])));
  const table = entries.map(({ key, name }) => `${JSON.stringify(key)}: ${name}`).join(",\n");
  return `${code}\nexport const compiled = {\n${table}\n};\n`;
}

/** The schemas of bodies, parameters and headers. */
const usedSchemas = (spec: OpenApiDocument): Schema[] =>
  [...operationsOf(spec), ...webhooksOf(spec)].flatMap(({ parameters, requestBody, responses }) => [
    ...parameters.map(({ schema }) => schema),
    ...Object.values(requestBody?.content ?? {}).map(({ schema }) => schema),
    ...Object.values(responses).flatMap(({ content, headers }) => [
      ...Object.values(content).map(({ schema }) => schema),
      ...Object.values(headers),
    ]),
  ]);

/** Parts of unions are compiled alone, to say which one was meant. */
function addParts(node: unknown, add: (part: Schema) => void): void {
  if (typeof node !== "object" || node === null) return;
  const { oneOf, anyOf } = node as Schema;
  for (const parts of [oneOf, anyOf]) if (Array.isArray(parts)) for (const part of parts) add(part);
  for (const child of Object.values(node)) addParts(child, add);
}
