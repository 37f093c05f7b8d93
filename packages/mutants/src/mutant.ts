import { replaced } from "@mangopay-sca/contract-tests/src/places";
import type { Documents } from "@mangopay-sca/contract-tests/src/subject";
import { escapeName } from "@mangopay-sca/spec/model";
import type { Result } from "./judge.ts";
import type { SubjectName } from "./subjects.ts";

export { type SubjectName, subjects } from "./subjects.ts";

/** A change of one place in a JSON document; without a value the place is removed. */
export interface Edit {
  /** JSON pointer. */
  pointer: string;
  value?: unknown;
}

/** A mistake that somebody could make, as the report counts it. */
export interface Mutant {
  /** What is wrong and where; the same in every run. */
  id: string;
  /** What kind of mistake it is. */
  kind: string;
  subject: SubjectName;
}

/** A mutant with what the tests said to it. */
export interface Tested<M extends Mutant = Mutant> {
  mutant: M;
  result: Result;
}

/** A mistake in what is written by hand in spec/. */
export interface DocumentMutant extends Mutant {
  document: keyof Documents;
  edits: Edit[];
}

/** One in the OpenAPI files. Whether it is in an example follows from its kind. */
export interface SpecMutant {
  /** What is wrong and where; the same in every run. */
  id: string;
  /** What kind of mistake it is. */
  kind: string;
  edits: Edit[];
}

/** A copy of the documents with the mistake in it. */
export const applyTo = (documents: Documents, { document, edits }: DocumentMutant): Documents => ({
  ...documents,
  [document]: edits.reduce((copy: unknown, { pointer, value }) => replaced(copy, pointer, value), documents[document]),
});

/** Takes a member out of an object and puts it back under another name. */
export const rename = (parent: string, from: string, to: string, value: unknown): Edit[] => [
  { pointer: `${parent}/${escapeName(from)}` },
  { pointer: `${parent}/${escapeName(to)}`, value },
];
