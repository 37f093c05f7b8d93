import type { Failure } from "@mangopay-sca/tooling/results-reporter";

const shownFailures = 20;
const shownLines = 40;
const shownColumns = 400;
/** GitHub shows at most ten per step. */
const shownAnnotations = 10;

/** The beginning of a message; the log has all of it. */
const shortened = (message: string): string[] => {
  const lines = message.split("\n");
  const shown = lines.length > shownLines ? [...lines.slice(0, shownLines), "..."] : lines;
  return shown.map((line) => (line.length > shownColumns ? `${line.slice(0, shownColumns)} ...` : line));
};

/** Failures as text: `file:line name`, then the message, indented. After twenty, only how many more there are. */
export function failuresAsText(failures: readonly Failure[]): string {
  const blocks = failures.slice(0, shownFailures).map(({ file, line, name, message }) => {
    const place = file === undefined ? "" : `${file}${line === undefined ? "" : `:${line}`} `;
    return [`${place}${name}`, ...shortened(message).map((text) => `    ${text}`.trimEnd())].join("\n");
  });
  const more = failures.length - shownFailures;
  return [...blocks, ...(more > 0 ? [`and ${more} more`] : [])].join("\n\n");
}

const escapeData = (text: string) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const escapeProperty = (text: string) => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

/** The first ten as workflow commands, which GitHub shows next to the line. */
export function failuresAsAnnotations(failures: readonly Failure[]): string[] {
  return failures.slice(0, shownAnnotations).map(({ file, line, name, message }) => {
    const properties = [
      ...(file === undefined ? [] : [`file=${escapeProperty(file)}`]),
      ...(line === undefined ? [] : [`line=${line}`]),
      `title=${escapeProperty(name)}`,
    ];
    return `::error ${properties.join(",")}::${escapeData(shortened(message).join("\n"))}`;
  });
}
