import { isDeepStrictEqual } from "node:util";
import { namesOf, toPointer } from "@mangopay-sca/spec/model";

/** A member of a JSON value, however deep. */
export interface Place {
  name: string;
  /** JSON pointer. */
  pointer: string;
  value: unknown;
}

/** Every member of a value and of what is in it; items of lists too. */
export function placesIn(value: unknown, at = ""): Place[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const pointer = at + toPointer([name]);
    return [{ name, pointer, value: member }, ...placesIn(member, pointer)];
  });
}

/** JSON pointers at which two values differ; empty for the values themselves. */
export function differingPlaces(one: unknown, other: unknown, at = ""): string[] {
  if (isDeepStrictEqual(one, other)) return [];
  if (!isContainer(one) || !isContainer(other) || Array.isArray(one) !== Array.isArray(other)) return [at];
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].flatMap((name) => differingPlaces(one[name], other[name], at + toPointer([name])));
}

const isContainer = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** A copy of a JSON value with another value at a pointer; without one, the place is removed. */
export const replaced = <Value>(value: Value, pointer: string, replacement?: unknown): Value =>
  replace(value, namesOf(pointer), replacement) as Value;

function replace(node: unknown, [name, ...rest]: string[], replacement: unknown): unknown {
  if (name === undefined) return replacement;
  const isRemoved = rest.length === 0 && replacement === undefined;
  if (Array.isArray(node)) {
    const index = Number(name);
    return isRemoved ? node.toSpliced(index, 1) : node.with(index, replace(node[index], rest, replacement));
  }
  const { [name]: member, ...others } = node as Record<string, unknown>;
  return isRemoved ? others : { ...(node as object), [name]: replace(member, rest, replacement) };
}
