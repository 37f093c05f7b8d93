import type { Mutant, SubjectName } from "../mutant.ts";
import type { CodeMutation, Place } from "./messages.ts";

/** A mistake in the code of a package. */
export interface CodeMutant extends Mutant {
  /** As of the repository's root. */
  file: string;
  /** From 1. */
  line: number;
  original: string;
  replacement: string;
}

/** Longer pieces of code are cut in an id. */
const longest = 80;

/**
 * Mutants by Stryker's numbers. An id has the code before and after and no line number: it stays the same while other lines of
 * the file change.
 */
export function codeMutants(
  subject: SubjectName,
  mutations: CodeMutation[],
  sourceOf: (file: string) => string,
): Map<string, CodeMutant> {
  const seen = new Map<string, number>();
  return new Map(
    mutations.map((mutation) => {
      const { file, start, end, mutator, number } = mutation;
      const original = between(sourceOf(file), start, end);
      const id = `${file}: ${mutator}: ${short(original)} -> ${short(mutation.replacement)}`;
      const occurrence = (seen.get(id) ?? 0) + 1;
      seen.set(id, occurrence);
      const mutant: CodeMutant = {
        id: occurrence === 1 ? id : `${id} (${occurrence})`,
        kind: mutator,
        subject,
        file,
        line: start.line + 1,
        original,
        replacement: mutation.replacement,
      };
      return [number, mutant];
    }),
  );
}

function between(source: string, start: Place, end: Place): string {
  const lines = source.split("\n").slice(start.line, end.line + 1);
  lines.push((lines.pop() ?? "").slice(0, end.column));
  const [first = "", ...rest] = lines;
  return [first.slice(start.column), ...rest].join("\n");
}

function short(code: string): string {
  const line = code.replace(/\s+/g, " ");
  return line.length <= longest ? line : `${line.slice(0, longest)}...`;
}
