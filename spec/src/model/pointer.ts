// JSON pointers (RFC 6901).

/** A name as a part of a pointer. */
export const escapeName = (name: string): string => name.replaceAll("~", "~0").replaceAll("/", "~1");

/** `/paths/~1users/get` from its names. */
export const toPointer = (names: readonly (string | number)[]): string =>
  names.map((name) => `/${escapeName(String(name))}`).join("");

/** The names in a pointer. */
export const namesOf = (pointer: string): string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~"));

/** The value that a pointer leads to; undefined where it leads nowhere. */
export const valueAt = (value: unknown, pointer: string): unknown => namesOf(pointer).reduce(memberOf, value);

function memberOf(node: unknown, name: string): unknown {
  if (typeof node !== "object" || node === null || !Object.hasOwn(node, name)) return undefined;
  return (node as Record<string, unknown>)[name];
}
