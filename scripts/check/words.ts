/** The messages in a line that a failed step printed; none for a continuation line. */
export function inWords(folder: string, line: string): string[] {
  // A type test puts its message into a type: Type '"a" | "b"' does not satisfy the constraint 'never'.
  const [, quoted] = line.match(/Type '"(.+)"' does not satisfy the constraint 'never'/) ?? [];
  if (quoted !== undefined) return quoted.split('" | "');
  if (/^\s/.test(line)) return [];
  return [/^\S+\(\d+,\d+\): error/.test(line) ? `${folder}/${line}` : line];
}

/** The strings of the list that vitest prints when a test expected an empty one. */
export const textsIn = (printed: string): string[] =>
  [...printed.matchAll(/^ {2}"((?:[^"\\]|\\.)*)",$/gm)].map(([, text = ""]) => text.replaceAll(/\\(.)/g, "$1"));

/** A skeleton's example has no digest, but lint already reports that the example has to be replaced. */
export const isNotOfSkeleton = (problem: string): boolean => !/^no digest for \S+\.todo /.test(problem);
