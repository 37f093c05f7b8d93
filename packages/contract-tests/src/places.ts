/** A member of a JSON value, however deep. */
export interface Place {
  parent: Record<string, unknown>;
  name: string;
  /** JSON pointer. */
  pointer: string;
}

/** A name as part of a JSON pointer. */
export const escaped = (name: string) => name.replaceAll("~", "~0").replaceAll("/", "~1");

/** Every member of a value and of what is in it; items of lists too. */
export function placesIn(value: unknown, at = ""): Place[] {
  if (typeof value !== "object" || value === null) return [];
  const parent = value as Record<string, unknown>;
  return Object.keys(parent).flatMap((name) => [
    { parent, name, pointer: `${at}/${escaped(name)}` },
    ...placesIn(parent[name], `${at}/${escaped(name)}`),
  ]);
}
