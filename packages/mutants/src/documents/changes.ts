import { escapeName } from "@mangopay-sca/spec/model";
import type { DocumentMutant, Edit } from "../mutant.ts";

type Document = DocumentMutant["document"];

/** Makes mutants of one document. `at` says where, in the words of the document; it makes the id unique. */
export const mutantsOf =
  (document: Document) =>
  (kind: string, at: string, ...edits: Edit[]): DocumentMutant => ({
    id: `${kind}: ${at}`,
    kind,
    subject: "documents",
    document,
    edits,
  });

export const pointer = (...names: (string | number)[]): string =>
  names.map((name) => `/${escapeName(String(name))}`).join("");

/** The one after a value in a list, from the end to the beginning again; undefined in a list that has no other. */
export function after<Value>(values: readonly Value[], value: Value): Value | undefined {
  const next = values[(values.indexOf(value) + 1) % values.length];
  return next === value ? undefined : next;
}

/** A list for a value that is there, and none for one that is not. */
export const each = <Value, Result>(value: Value | undefined, of: (value: Value) => Result[]): Result[] =>
  value === undefined ? [] : of(value);
