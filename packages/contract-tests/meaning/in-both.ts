/** A sentence for everything that one side alone has. */
export const inOne = (at: string, pages: ReadonlyMap<string, string>, found: Iterable<string>): string[] => {
  const names = new Set(found);
  return [
    ...[...pages]
      .filter(([name]) => !names.has(name))
      .map(([name, page]) => `${at}${name}: is documented, and missing (${page})`),
    ...[...names]
      .filter((name) => !pages.has(name))
      .map((name) => `${at}${name}: no line of contract-tests/meaning has it`),
  ];
};

/** The same for two maps, and what is wrong with what both have. */
export function inBoth<Expected extends { page: string }, Found>(
  at: string,
  expected: Record<string, Expected>,
  found: Record<string, Found>,
  violations: (at: string, expected: Expected, found: Found) => string[],
): string[] {
  const pages = new Map(Object.entries(expected).map(([name, { page }]) => [name, page]));
  return [
    ...inOne(at, pages, Object.keys(found)),
    ...Object.entries(expected).flatMap(([name, one]) => {
      const other = found[name];
      return other === undefined ? [] : violations(`${at}${name}`, one, other);
    }),
  ];
}
