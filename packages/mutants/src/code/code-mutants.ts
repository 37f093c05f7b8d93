import type { Mutant as StrykerMutant } from "@stryker-mutator/api/core";
import type { Mutant } from "../mutant.ts";

/** A mistake in the code of a package. */
export interface CodeMutant extends Mutant {
  /** As of the repository's root. */
  file: string;
  /** From 1. */
  line: number;
  original: string;
  replacement: string;
}

/** Where a mutant is, as of the repository's root, and the code there. */
interface Origin extends Pick<CodeMutant, "subject" | "file"> {
  source: string;
}

/** Longer pieces of code are cut in an id. */
const longest = 80;

/**
 * Stryker's mutants in this project's words, in the same order. An id has the code before and after and no line number: it stays the
 * same while other lines of the file change.
 */
export function codeMutants(mutants: readonly StrykerMutant[], originOf: (file: string) => Origin): CodeMutant[] {
  const seen = new Map<string, number>();
  return mutants.map(({ fileName, location, mutatorName: kind, replacement }) => {
    const { subject, file, source } = originOf(fileName);
    const original = textAt(source, location);
    const text = `${file}: ${kind}: ${cut(original)} -> ${cut(replacement)}`;
    const occurrence = (seen.get(text) ?? 0) + 1;
    seen.set(text, occurrence);
    const id = occurrence === 1 ? text : `${text} (${occurrence})`;
    return { id, kind, subject, file, line: location.start.line + 1, original, replacement };
  });
}

/** Stryker's lines and columns begin at 0. */
function textAt(source: string, { start, end }: StrykerMutant["location"]): string {
  const lines = source.split("\n").slice(start.line, end.line + 1);
  lines.push((lines.pop() ?? "").slice(0, end.column));
  const [first = "", ...rest] = lines;
  return [first.slice(start.column), ...rest].join("\n");
}

function cut(code: string): string {
  const line = oneLine(code);
  return line.length <= longest ? line : `${line.slice(0, longest)}...`;
}

export const oneLine = (code: string) => code.replace(/\s+/g, " ").trim();
