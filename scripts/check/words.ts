/** The messages in a line that a failed step printed; none for a continuation line. */
export function inWords(folder: string, line: string): string[] {
  // A type test puts its message into a type: Type '"a" | "b"' does not satisfy the constraint 'never'.
  const [, quoted] = line.match(/Type '"(.+)"' does not satisfy the constraint 'never'/) ?? [];
  if (quoted !== undefined) return quoted.split('" | "');
  if (/^\s/.test(line)) return [];
  return [/^\S+\(\d+,\d+\): error/.test(line) ? `${folder}/${line}` : line];
}

/** A skeleton's example has no digest, but lint already reports that the example has to be replaced. */
export const isNotOfSkeleton = (problem: string): boolean => !/^no digest for \S+\.todo /.test(problem);
