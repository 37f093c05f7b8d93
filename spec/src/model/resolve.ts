import type { OpenApiDocument, Reference } from "./document.ts";
import { valueAt } from "./pointer.ts";

/** The last name of a reference: `User` of `#/components/schemas/User`. */
export const refName = ($ref: string): string => $ref.slice($ref.lastIndexOf("/") + 1);

/** A value, or what it refers to, however often. Throws for a reference that leads nowhere. */
export function resolve<Target extends object>(spec: OpenApiDocument, value: Target | Reference): Target {
  if (!isReference(value)) return value;
  const target = valueAt(spec, value.$ref.slice(1));
  if (typeof target !== "object" || target === null) throw new Error(`${value.$ref} leads nowhere in the document.`);
  return resolve(spec, target as Target | Reference);
}

/** Every reference in a value, and in what it refers to, however deep: `#/components/schemas/User`. */
export function referencesIn(spec: OpenApiDocument, value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value !== "object" || value === null) return found;
  for (const [name, member] of Object.entries(value)) {
    if (name !== "$ref" || typeof member !== "string") referencesIn(spec, member, found);
    else if (!found.has(member)) referencesIn(spec, valueAt(spec, member.slice(1)), found.add(member));
  }
  return found;
}

const isReference = (value: object): value is Reference => "$ref" in value && typeof value.$ref === "string";
