import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import type { WrittenOperation } from "@mangopay-sca/spec/scripts/written-operations";

/**
 * Tells problems of one operation from others: those that name it, are in its lines of the path file, in a file that these refer
 * to, or at its path or tags in openapi.yaml. A problem without a place concerns every operation.
 */
export function concerns(
  operation: WrittenOperation,
  all: readonly WrittenOperation[],
  specFolder: string,
): (problem: string) => boolean {
  const ids = new Set(all.map(({ id }) => id));
  const read = (file: string) => readFileSync(join(specFolder, file), "utf8");
  const parts = {
    [operation.file]: partsOf(read(operation.file), /^(?=\w)/m).filter(({ text }) => {
      const [, id] = text.match(/^ {2}operationId: (\w+)/m) ?? [];
      return id === undefined || id === operation.id;
    }),
    "openapi.yaml": partsOf(read("openapi.yaml"), /^(?= {0,2}\S)/m).filter(
      ({ text }) =>
        text.startsWith(`  ${operation.path}:`) || operation.tags.some((tag) => text.startsWith(`  - name: ${tag}\n`)),
    ),
  };
  const reached = new Set<string>();
  const follow = (text: string, from: string) => {
    for (const [, to = ""] of text.matchAll(/\$ref: ["']?([^\s"'#]+\.yaml)/g)) {
      const file = posix.join(posix.dirname(from), to);
      if (reached.has(file) || !existsSync(join(specFolder, file))) continue;
      reached.add(file);
      follow(read(file), file);
    }
  };
  for (const { text } of parts[operation.file] ?? []) follow(text, operation.file);

  const itsName = new RegExp(`\\b${operation.id}\\b`);
  return (problem) => {
    if (itsName.test(problem)) return true;
    const [, file, line] = problem.match(/^spec\/(\S+?):(\d+) /) ?? [];
    if (file !== undefined) {
      const n = Number(line);
      return parts[file]?.some(({ from, to }) => from <= n && n <= to) ?? reached.has(file);
    }
    const [, subject = ""] = problem.match(/^([\w.-]+): /) ?? [];
    return !ids.has(subject) && !subject.endsWith(".yaml");
  };
}

/** The parts of a text that begin with a line of this form; lines are counted from 1. */
function partsOf(text: string, begins: RegExp): { from: number; to: number; text: string }[] {
  let from = 1;
  return text.split(begins).map((part) => {
    const to = from + part.split("\n").length - 2;
    const result = { from, to, text: part };
    from = to + 1;
    return result;
  });
}
