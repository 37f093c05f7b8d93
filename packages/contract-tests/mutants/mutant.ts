import { escapeName, type OpenApiDocument } from "@mangopay-sca/spec/model";
import { replaced } from "../src/places.ts";

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
export const applyTo = (spec: OpenApiDocument, { edits }: SpecMutant): OpenApiDocument =>
  edits.reduce((copy, { pointer, value }) => replaced(copy, pointer, value), spec);

/** Takes a member out of an object and puts it back under another name. */
export const rename = (parent: string, from: string, to: string, value: unknown): Edit[] => [
  { pointer: `${parent}/${escapeName(from)}` },
  { pointer: `${parent}/${escapeName(to)}`, value },
];
