/** Those of the words that a text does not have, each as a whole and in any case. */
export const lacking = (text: string, words: string[]): string[] =>
  words.filter((word) => !pattern(word).test(text.replaceAll(/\s+/g, " ")));

/** A sentence for each of them. */
export const lackingWords = (at: string, text: string, words: string[], page: string): string[] =>
  lacking(text, words).map((word) => `${at}: does not say "${word}" (${page})`);

const pattern = (word: string) => new RegExp(`(?<!\\w)${word.replaceAll(/[^\w\s]/g, "\\$&")}(?!\\w)`, "i");

/** What is written in one line as `a, b`. */
export const listed = (line: string | undefined): string[] => (line === undefined ? [] : line.split(", "));

/** One word, several or none. */
export const wordsOf = (words: string | string[]): string[] => [words].flat().filter((word) => word !== "");
