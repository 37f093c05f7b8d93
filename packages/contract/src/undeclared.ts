import { type OpenApi, resolve } from "./spec.js";

interface Written {
  properties?: Record<string, Written>;
  items?: Written;
  additionalProperties?: unknown;
  allOf?: Written[];
  oneOf?: Written[];
  anyOf?: Written[];
}

/**
 * Pointers to the members of `value` that no part of its schema declares. The API ignores members that it does not know, so
 * they are worth a word and no refusal: often one is a misspelling, or belongs to answers only.
 */
export function undeclaredMembers(spec: OpenApi, schema: unknown, value: unknown, pointer = ""): string[] {
  if (Array.isArray(value)) {
    const items = parts(spec, schema).flatMap((part) => part.items ?? []);
    return items.length === 0
      ? []
      : value.flatMap((item, n) => undeclaredMembers(spec, { anyOf: items }, item, `${pointer}/${n}`));
  }
  if (typeof value !== "object" || value === null) return [];
  const known = parts(spec, schema);
  if (known.some((part) => part.additionalProperties) || known.every((part) => !part.properties)) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const declared = known.flatMap((part) => part.properties?.[name] ?? []);
    const at = `${pointer}/${name}`;
    return declared.length === 0 ? [at] : undeclaredMembers(spec, { anyOf: declared }, member, at);
  });
}

/** A schema with all that it refers to and is composed of. */
function parts(spec: OpenApi, schema: unknown): Written[] {
  const target = resolve<Written>(spec, schema);
  const { allOf = [], oneOf = [], anyOf = [] } = target;
  // A reference may have members of its own beside it.
  const beside = target === schema ? [] : [schema as Written];
  return [...beside, target, ...[...allOf, ...oneOf, ...anyOf].flatMap((part) => parts(spec, part))];
}
