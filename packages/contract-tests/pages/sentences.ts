/** One sentence for everything that is on a page and not in the spec, and the other way round. */
export function missing(at: string, onPages: ReadonlyMap<string, string>, inSpec: Iterable<string>): string[] {
  const found = new Set(inSpec);
  return [
    ...[...onPages]
      .filter(([name]) => !found.has(name))
      .map(([name, page]) => `${at}${name}: is documented, and the spec has lost it (${page})`),
    ...[...found]
      .filter((name) => !onPages.has(name))
      .map((name) => `${at}${name}: is in the spec, and no page in packages/contract-tests/pages has it`),
  ];
}

/** One sentence where the spec has another value than the page. */
export const differing = (at: string, expected: unknown, found: unknown, page: string): string[] =>
  JSON.stringify(expected) === JSON.stringify(found)
    ? []
    : [`${at}: must be ${written(expected)}, and is ${written(found)} (${page})`];

const written = (value: unknown) => (typeof value === "string" ? value : (JSON.stringify(value) ?? "left out"));
