import { readErrors } from "@mangopay-sca/spec/lint/data-files";
import pinned from "../../published.json" with { type: "json" };
import { type Digests, differences, digestsOf } from "../digest.ts";
import { type Cell, cellName } from "../spec.ts";

/** What was published, by the path of its example file below spec/examples, without ending. */
export const published: Readonly<Record<string, Digests>> = pinned;

/** Errors that only operations outside the spec answer; errors.yaml says where. */
const elsewhere = Object.values(readErrors().errors).flatMap(({ where, example }) => (where ? example : []));

const noDigest = (file: string) =>
  `no digest for ${file} in packages/contract-tests/published.json: run npm run digest -- ${file} < published-body.json`;

/** Where an example file differs from what was published under its path, or that nobody said what that was. */
export function fileObjections(file: string, value: unknown): string[] {
  const digests = published[file];
  if (!digests) return [noDigest(file)];
  return differences(digestsOf(value), digests).map(
    (at) => `spec/examples/${file}.yaml ${at}: differs from what was published`,
  );
}

/** Bodies in a bundled spec that nobody published, and published ones that it has lost; with the pointers that differ. */
export function publishedObjections(cells: Cell[]): string[] {
  const shown = cells
    .filter(({ mediaType }) => mediaType !== "")
    .map((cell) => ({ cell, digests: digestsOf(cell.value) }));
  const known = new Set(Object.values(published).map(key));
  const there = new Set(shown.map(({ digests }) => key(digests)));
  const byFile = new Map(shown.map(({ cell, digests }) => [fileOf(cell.operationId, cell), key(digests)]));
  const isThere = (file: string, digests: Digests) =>
    file.startsWith("shared/")
      ? there.has(key(digests)) || elsewhere.includes(file)
      : byFile.get(file) === key(digests);
  return [
    ...shown
      .filter(({ digests }) => !known.has(key(digests)))
      .flatMap(({ cell, digests }) => {
        const meant = published[fileOf(cell.operationId, cell)] ?? published[fileOf("shared", cell)];
        if (!meant) return [`${cellName(cell)}: ${noDigest(fileOf(cell.operationId, cell))}`];
        return differences(digests, meant).map((at) => `${cellName(cell)} ${at}: differs from what was published`);
      }),
    ...Object.entries(published)
      .filter(([file, digests]) => !isThere(file, digests))
      .map(([file]) => `${file} was published and is no example of its operation`),
  ];
}

const key = (digests: Digests) => JSON.stringify(Object.entries(digests).sort());
const fileOf = (folder: string, { status, example }: Cell) => `${folder}/${status}.${example}`;
