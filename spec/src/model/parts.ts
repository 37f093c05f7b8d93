import type { OpenApiDocument, Schema } from "./document.ts";
import { resolve } from "./resolve.ts";

/** A schema with all that it refers to and is composed of. */
export function partsOf(spec: OpenApiDocument, schema: Schema): Schema[] {
  const target = resolve<Schema>(spec, schema);
  const { allOf = [], oneOf = [], anyOf = [] } = target;
  // A reference may have members of its own beside it.
  const beside = target === schema ? [] : [schema];
  return [...beside, target, ...[...allOf, ...oneOf, ...anyOf].flatMap((part) => partsOf(spec, part))];
}
