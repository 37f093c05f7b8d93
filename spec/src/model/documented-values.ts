import type { OpenApiDocument, Schema } from "./document.ts";
import { refName } from "./resolve.ts";

/** The documented values of an open list; undefined where a schema has no such list. */
export function knownValuesOf(spec: OpenApiDocument, { "x-known-values": known }: Schema): string[] | undefined {
  if (known === undefined || Array.isArray(known)) return known;
  const family = spec.components.schemas?.[known];
  return family ? valuesOf(spec, family) : Object.keys(spec["x-error-statuses"] ?? {});
}

/** Every event type that the document lists. */
export const eventTypesOf = (spec: OpenApiDocument): string[] =>
  knownValuesOf(spec, { "x-known-values": "ScaEventType" }) ?? [];

/** The values of an enum, or of a union of them. */
function valuesOf(spec: OpenApiDocument, { $ref, enum: values = [], anyOf = [] }: Schema): string[] {
  const target = $ref === undefined ? undefined : spec.components.schemas?.[refName($ref)];
  return [
    ...(target ? valuesOf(spec, target) : []),
    ...values.map(String),
    ...anyOf.flatMap((part) => valuesOf(spec, part)),
  ];
}

/**
 * A copy of a document, or of a part of one, that allows what is documented and nothing wider: open lists are closed, and
 * `x-documented` counts, with its description as what is expected. What keeps it is what a mock may make up; what breaks it and
 * keeps the document is worth a note.
 */
export const documentedOnly = <Node>(spec: OpenApiDocument, node: Node): Node => narrow(spec, node) as Node;

function narrow(spec: OpenApiDocument, node: unknown): unknown {
  if (Array.isArray(node)) return node.map((item) => narrow(spec, item));
  if (typeof node !== "object" || node === null) return node;
  const copy: Schema = Object.fromEntries(Object.entries(node).map(([name, child]) => [name, narrow(spec, child)]));
  const { "x-documented": documented, "x-known-values": _, ...schema } = copy;
  const known = knownValuesOf(spec, copy);
  if (known) {
    schema.enum = [schema.type].flat().includes("null") ? [...known, null] : known;
    delete schema.anyOf;
  }
  if (!documented) return schema;
  const { description, ...rule } = documented;
  const expectation = description === undefined ? {} : { "x-expectation": description };
  const documentedRule = { ...rule, ...expectation };
  // Generators of values ignore what stands beside a reference.
  if (schema.$ref) return { allOf: [schema, documentedRule] };
  return { ...schema, allOf: [...(schema.allOf ?? []), documentedRule] };
}
