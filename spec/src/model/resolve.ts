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

const isReference = (value: object): value is Reference => "$ref" in value && typeof value.$ref === "string";
