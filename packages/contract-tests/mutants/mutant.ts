import type { OpenApi } from "@mangopay-sca/contract";
import { escaped } from "../src/places.ts";

/** A change of one place in a JSON document; without a value the place is removed. */
export interface Edit {
  /** JSON pointer. */
  pointer: string;
  value?: unknown;
}

/** A mistake that somebody could make in the spec or an example. */
export interface SpecMutant {
  /** What is wrong and where; the same in every run. */
  id: string;
  /** What kind of mistake it is. */
  kind: string;
  edits: Edit[];
}

/** A copy of the spec with the mistake in it. */
export function applyTo(spec: OpenApi, { edits }: SpecMutant): OpenApi {
  const copy = structuredClone(spec);
  for (const { pointer, value } of edits) {
    const names = pointer
      .split("/")
      .slice(1)
      .map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~"));
    const last = names.pop() ?? "";
    const parent = names.reduce<Record<string, unknown>>(
      (node, name) => node[name] as Record<string, unknown>,
      copy as unknown as Record<string, unknown>,
    );
    if (value === undefined) delete parent[last];
    else parent[last] = value;
  }
  return copy;
}

/** Takes a member out of an object and puts it back under another name. */
export const rename = (parent: string, from: string, to: string, value: unknown): Edit[] => [
  { pointer: `${parent}/${escaped(from)}` },
  { pointer: `${parent}/${escaped(to)}`, value },
];
