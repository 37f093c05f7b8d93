import type { CheckedExchange } from "@mangopay-sca/contract";

const limit = 4_000;

/**
 * What is wrong with a request, for the header `sl-violations`: JSON in ASCII. Findings that do not fit are counted by a last one.
 */
export function findingsHeader({
  violations,
  notes,
}: Pick<CheckedExchange, "violations" | "notes">): string | undefined {
  const items = [
    ...violations.map(({ pointer, expectation }) => ({ level: "violation", pointer, expectation })),
    ...notes.map(({ pointer, expectation }) => ({ level: "note", pointer, expectation })),
  ].map(toAscii);
  if (items.length === 0) return undefined;
  const once = [...new Set(items)];
  let size = 0;
  const shown = once.filter((item) => {
    size += item.length + 1;
    return size <= limit;
  });
  const left = once.length - shown.length;
  const rest = left === 0 ? [] : [toAscii({ level: "note", pointer: "", expectation: `and ${left} more` })];
  return `[${[...shown, ...rest].join(",")}]`;
}

const toAscii = (item: object) =>
  JSON.stringify(item).replaceAll(/[^\x20-\x7e]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
