import spec from "@mangopay-sca/spec";
import { partsOf, type Schema } from "@mangopay-sca/spec/model";

export type Members = Record<string, unknown>;

export const isObject = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The members that a schema of the spec declares, with the schemas of each. */
function declaredIn(schema: Schema): Map<string, Schema[]> {
  const known = declared.get(schema);
  if (known) return known;
  const members = new Map<string, Schema[]>();
  for (const part of partsOf(spec, schema)) {
    const ofThen = part.then ? partsOf(spec, part.then) : [];
    for (const { properties } of [part, ...ofThen]) {
      for (const [name, member] of Object.entries(properties ?? {})) {
        members.set(name, [...(members.get(name) ?? []), member]);
      }
    }
  }
  declared.set(schema, members);
  return members;
}
const declared = new WeakMap<Schema, Map<string, Schema[]>>();

/** A value as far as its schema declares members: what else was sent is ignored. */
export function declaredPart(schema: Schema, value: unknown): Members {
  return isObject(value) ? pick([schema], value) : {};
}

function pick(schemas: Schema[], value: Members): Members {
  const found = schemas.map(declaredIn);
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) => {
      const of = found.flatMap((members) => members.get(name) ?? []);
      if (of.length === 0) return [];
      return [[name, isObject(member) ? pick(of, member) : member]];
    }),
  );
}

/** An object with every member of a schema: null, or in the place of an object the same of it. */
export function blankOf(name: string): Members {
  return blank({ $ref: `#/components/schemas/${name}` });
}

const blank = (schema: Schema): Members =>
  Object.fromEntries(
    [...declaredIn(schema)].map(([name, schemas]) => {
      const inner = schemas.find((member) => declaredIn(member).size > 0);
      return [name, inner ? blank(inner) : null];
    }),
  );
