import { readErrors } from "../../../../spec/lint/ledgers.ts";
import published from "../../published.json" with { type: "json" };
import { digest } from "../digest.ts";
import { type Cell, cellName } from "../spec.ts";

/** Errors that only operations outside the spec answer; errors.yaml says where. */
const elsewhere = Object.values(readErrors().errors).flatMap(({ where, example }) => (where ? example : []));

/** Bodies in a bundled spec that nobody published, and published ones that it has lost. */
export function publishedObjections(cells: Cell[]): string[] {
  const digests = new Map(cells.filter(({ mediaType }) => mediaType !== "").map((cell) => [cell, digest(cell.value)]));
  const known = new Set<string>(Object.values(published));
  const there = new Set(digests.values());
  const files = new Map(
    [...digests].map(([cell, value]) => [`${cell.operationId}/${cell.status}.${cell.example}`, value]),
  );
  const isThere = (file: string, value: string) =>
    file.startsWith("shared/") ? there.has(value) || elsewhere.includes(file) : files.get(file) === value;
  return [
    ...[...digests]
      .filter(([, value]) => !known.has(value))
      .map(([cell]) => `${cellName(cell)} differs from what was published`),
    ...Object.entries(published)
      .filter(([file, value]) => !isThere(file, value))
      .map(([file]) => `${file} was published and is no example of its operation`),
  ];
}
