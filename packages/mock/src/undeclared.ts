import type { Spec } from "./load-spec.js";

interface Schema {
  $ref?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  additionalProperties?: unknown;
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
}

/**
 * Pointers to the members of `value` that no part of its schema declares. The API ignores members that it does not know, so
 * they are worth a word and no refusal: often one is a misspelling, or belongs to answers only.
 */
export function undeclaredMembers(spec: Spec, schema: unknown, value: unknown, pointer = ""): string[] {
  if (Array.isArray(value)) {
    const items = parts(spec, schema as Schema).flatMap((part) => part.items ?? []);
    return items.length === 0
      ? []
      : value.flatMap((item, n) => undeclaredMembers(spec, { anyOf: items }, item, `${pointer}/${n}`));
  }
  if (typeof value !== "object" || value === null) return [];
  const known = parts(spec, schema as Schema);
  if (known.some((part) => part.additionalProperties) || known.every((part) => !part.properties)) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const declared = known.flatMap((part) => part.properties?.[name] ?? []);
    const at = `${pointer}/${name}`;
    return declared.length === 0 ? [at] : undeclaredMembers(spec, { anyOf: declared }, member, at);
  });
}

/** A schema with all that it refers to and is composed of. */
function parts(spec: Spec, schema: Schema): Schema[] {
  const target = schema.$ref ? spec.components.schemas[schema.$ref.split("/").at(-1) ?? ""] : undefined;
  const composed = [
    ...(target ? [target as Schema] : []),
    ...(schema.allOf ?? []),
    ...(schema.oneOf ?? []),
    ...(schema.anyOf ?? []),
  ];
  return [schema, ...composed.flatMap((part) => parts(spec, part))];
}
