/** What a line of a failed step says to a person; nothing of lines that only go on. */
export function inWords(folder: string, line: string): string[] {
  // A type test quotes what it has to say: Type '"a" | "b"' does not satisfy the constraint 'never'.
  const [, quoted] = line.match(/Type '"(.+)"' does not satisfy the constraint 'never'/) ?? [];
  if (quoted !== undefined) return quoted.split('" | "');
  if (/^\s/.test(line)) return [];
  return [/^\S+\(\d+,\d+\): error/.test(line) ? `${folder}/${line}` : line];
}

/** The texts of a list, as vitest prints what a test got where it expected an empty one. */
export const textsIn = (printed: string): string[] =>
  [...printed.matchAll(/^ {2}"((?:[^"\\]|\\.)*)",$/gm)].map(([, text = ""]) => text.replaceAll(/\\(.)/g, "$1"));

/** Lint says of the example of a skeleton that it has to be replaced; its digest is not what is missing. */
export const isNotOfSkeleton = (problem: string): boolean => !/^no digest for \S+\.todo /.test(problem);
