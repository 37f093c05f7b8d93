import type { OpenApi } from "./spec.js";

const mediaTypes = [
  "application/json",
  "application/problem+json",
  "application/x-www-form-urlencoded",
  "application/xml",
  "application/octet-stream",
  "multipart/form-data",
  "text/html",
  "text/plain",
  "text/xml",
];

/** A media type if it is a usual one: what else stands there may be anything. */
export const mediaTypeOrNot = (type: string) => (mediaTypes.includes(type) ? type : "another media type");

/** A name of traffic that the spec does not know, if it looks like the name of a member and not like somebody's data. */
export const nameOrNot = (name: string) => (/^[A-Za-z][A-Za-z0-9_]{0,39}$/.test(name) ? name : "{…}");

/** Makes a function that leaves nothing in a JSON pointer but places in lists and names that the spec declares. */
export function createPointerRedaction(spec: OpenApi): (pointer: string) => string {
  const declared = new Set<string>();
  collect(spec.components.schemas, declared);
  return (pointer) =>
    pointer
      .split("/")
      .map((name) => (name === "" || /^\d+$/.test(name) || declared.has(name) ? name : "{…}"))
      .join("/");
}

function collect(node: unknown, into: Set<string>): void {
  if (typeof node !== "object" || node === null) return;
  const { properties, required } = node as { properties?: object; required?: unknown };
  for (const name of Object.keys(properties ?? {})) into.add(name);
  if (Array.isArray(required)) for (const name of required) into.add(String(name));
  for (const child of Object.values(node)) collect(child, into);
}
