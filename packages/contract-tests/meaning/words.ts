/** Those of the words that a text does not have, each as a whole; its case counts where a letter is upper case. */
export function lacking(text: string, words: string[]): string[] {
  const line = text.replaceAll(/\s+/g, " ");
  return words.filter((word) => !pattern(word).test(line));
}

/** A sentence for each of them. */
export const lackingWords = (at: string, text: string, words: string[], page: string): string[] =>
  lacking(text, words).map((word) => `${at}: does not say "${word}" (${page})`);

const pattern = (word: string) =>
  new RegExp(`(?<!\\w)${word.replaceAll(/[^\w\s]/g, "\\$&")}(?!\\w)`, /[A-Z]/.test(word) ? "" : "i");

/** What is written in one line as `a, b`. */
export const listed = (line: string | undefined): string[] =>
  line === undefined || line === "" ? [] : line.split(", ");
