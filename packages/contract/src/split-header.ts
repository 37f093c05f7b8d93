/** The parts of a header's value between commas, or other separators, that are outside quotes; without those that are empty. */
export const splitHeader = (value: string, separators = ","): string[] =>
  (value.match(new RegExp(`("(\\\\.|[^"\\\\])*"|[^${separators}])+`, "g")) ?? [])
    .map((part) => part.trim())
    .filter((part) => part !== "");
