import { missing } from "../pages/sentences.ts";

/** What one of two maps has alone, and what is wrong with what both have. */
export function inBoth<Expected extends { page: string }, Found>(
  at: string,
  expected: Record<string, Expected>,
  found: Record<string, Found>,
  violations: (at: string, expected: Expected, found: Found) => string[],
): string[] {
  const pages = new Map(Object.entries(expected).map(([name, { page }]) => [name, page]));
  return [
    ...missing(at, pages, Object.keys(found)),
    ...Object.entries(expected).flatMap(([name, one]) => {
      const other = found[name];
      return other === undefined ? [] : violations(`${at}${name}`, one, other);
    }),
  ];
}
