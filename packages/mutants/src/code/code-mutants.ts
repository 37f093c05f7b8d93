import { sep } from "node:path";
import type { Mutant as StrykerMutant } from "@stryker-mutator/api/core";
import type { Mutant, SubjectName } from "../mutant.ts";

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

/** As Stryker has it, with the text of its file as it was. */
type Made = Pick<StrykerMutant, "fileName" | "location" | "mutatorName" | "replacement"> & { source: string };

/**
 * Stryker's mutants of a package in this project's words, in the same order. An id has the code before and after and no line number:
 * it stays the same while other lines of the file change.
 */
export function codeMutants(subject: SubjectName, made: readonly Made[]): CodeMutant[] {
  const seen = new Map<string, number>();
  return made.map(({ fileName, location, mutatorName: kind, replacement, source }) => {
    const file = inRepository(fileName);
    const original = textAt(source, location);
    const text = `${file}: ${kind}: ${cut(original)} -> ${cut(replacement)}`;
    const occurrence = (seen.get(text) ?? 0) + 1;
    seen.set(text, occurrence);
    const id = occurrence === 1 ? text : `${text} (${occurrence})`;
    return { id, kind, subject, file, line: location.start.line + 1, original, replacement };
  });
}

/** A package's folder is `packages/NAME`, in the repository and in a copy. */
function inRepository(fileName: string): string {
  const file = fileName.replaceAll(sep, "/");
  return file.slice(file.lastIndexOf("packages/"));
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
