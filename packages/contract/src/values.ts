// The one exit for values of an exchange: recorded traffic holds secrets and personal data, so reports get kinds and names of the
// spec, and a name of the traffic only where it is close to one of these.
import { namesOf, type OpenApiDocument, operationsOf, type Schema, toPointer, valueAt } from "@mangopay-sca/spec/model";
import { closest } from "fastest-levenshtein";
import { isNear } from "./near.js";

/** What kind of value this is. */
export function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (typeof value === "string")
    return value === "" ? "an empty string" : `a string of ${value.length} character${value.length === 1 ? "" : "s"}`;
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (typeof value === "number") return Number.isInteger(value) ? "an integer" : "a number with a fraction";
  if (typeof value === "object") return "an object";
  return `a ${typeof value}`;
}

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

/** A method if it is one of HTTP's. */
export const methodOrNot = (method: string): string =>
  /^(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|TRACE|CONNECT)$/.test(method) ? method : hidden;

/** A media type if it is a usual one. */
export const mediaTypeOrNot = (type: string): string => (mediaTypes.includes(type) ? type : "another media type");

/** An authentication scheme if it is a usual one. */
export const schemeOrNot = (scheme: string): string =>
  /^(basic|bearer|digest|negotiate)$/i.test(scheme) ? `the scheme ${scheme.toLowerCase()}` : "another scheme";

/** What stands in a report for a name that is not shown. */
export const hidden = "{…}";

export interface Names {
  /** A JSON pointer into a value, with indexes and names of the spec only. */
  pointer(pointer: string, value: unknown): string;
  /** A name of the traffic that the spec does not declare, and the declared one that may have been meant. */
  undeclared(name: string, declared: readonly string[]): { name: string; meant: string | undefined };
  /** A path with names of the spec only. */
  path(path: string): string;
}

/** What may be shown of names in traffic. With `showNames` all of them are. */
export function createNames(spec: OpenApiDocument, showNames: boolean): Names {
  const declared = new Set<string>();
  collect(spec.components.schemas, declared);
  const operations = operationsOf(spec);
  for (const { parameters } of operations) for (const { name } of parameters) declared.add(name);
  const segments = new Set(operations.flatMap(({ path }) => path.split("/")));
  return {
    pointer(pointer, value) {
      const names = namesOf(pointer);
      // A code of six digits may be a name as well.
      const isIndex = (n: number) => Array.isArray(valueAt(value, toPointer(names.slice(0, n))));
      return toPointer(names.map((name, n) => (showNames || declared.has(name) || isIndex(n) ? name : hidden)));
    },
    undeclared(name, candidates) {
      const nearest: string | undefined = closest(name, candidates);
      const meant = nearest !== undefined && isNear(name, nearest) ? nearest : undefined;
      return { name: showNames || meant !== undefined || declared.has(name) ? name : hidden, meant };
    },
    path: (path) =>
      path
        .split("/")
        .map((segment) => (segments.has(segment) ? segment : hidden))
        .join("/"),
  };
}

function collect(node: unknown, into: Set<string>): void {
  if (typeof node !== "object" || node === null) return;
  const { properties, required } = node as Schema;
  for (const name of Object.keys(properties ?? {})) into.add(name);
  if (Array.isArray(required)) for (const name of required) into.add(String(name));
  for (const child of Object.values(node)) collect(child, into);
}
