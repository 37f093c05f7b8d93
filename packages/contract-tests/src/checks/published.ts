import { readErrors } from "@mangopay-sca/spec/lint/data-files";
import type { DocumentedExample } from "@mangopay-sca/spec/model";
import { operations } from "../../pages/pages.ts";
import pinned from "../../published.json" with { type: "json" };
import { type Digests, differences, digestsOf } from "../digest.ts";
import { exampleName } from "../spec.ts";

/** What was published, by the path of its example file below spec/examples, without ending. */
export const published: Readonly<Record<string, Digests>> = pinned;

/** Digests as text, in one order. */
const key = (digests: Digests) => JSON.stringify(Object.entries(digests).sort());
const known = new Set(Object.values(pinned).map(key));

/** Digests of bodies by the body itself: a spec with a mistake has most bodies in common with the one as it is. */
const digested = new WeakMap<object, { digests: Digests; text: string }>();

function digest(value: unknown): { digests: Digests; text: string } {
  const found = typeof value === "object" && value !== null ? digested.get(value) : undefined;
  if (found) return found;
  const digests = digestsOf(value);
  const made = { digests, text: key(digests) };
  if (typeof value === "object" && value !== null) digested.set(value, made);
  return made;
}

const keys = Object.entries(published).map(([file, digests]) => ({ file, text: key(digests) }));

/** Errors of operations outside the spec alone; errors.yaml says where. */
const elsewhere = Object.values(readErrors().errors).flatMap(({ where, example }) => (where ? example : []));

const noDigest = (file: string) =>
  `no digest for ${file} in packages/contract-tests/published.json: run npm run digest -- ${file} < published-body.json`;

/** Where an example file differs from what was published under its path, or that it has no digest. */
export function fileViolations(file: string, value: unknown): string[] {
  const digests = published[file];
  if (!digests) return [noDigest(file)];
  return differences(digestsOf(value), digests).map(
    (at) => `spec/examples/${file}.yaml ${at}: differs from what was published`,
  );
}

/** Bodies in a bundled spec that nobody published, and published ones that it has lost; with the pointers that differ. */
export function publishedViolations(examples: DocumentedExample[]): string[] {
  const bodies = examples
    .filter(({ mediaType }) => mediaType !== "")
    .map((example) => ({ example, ...digest(example.value) }));
  const present = new Set(bodies.map(({ text }) => text));
  const byFile = new Map(bodies.map(({ example, text }) => [fileOf(example.operationId, example), text]));
  const isPresent = (file: string, text: string) =>
    file.startsWith("shared/") ? present.has(text) || elsewhere.includes(file) : byFile.get(file) === text;
  return [
    ...bodies
      .filter(({ text }) => !known.has(text))
      .flatMap(({ example, digests }) => {
        const name = exampleName(example);
        const meant = published[fileOf(example.operationId, example)] ?? published[fileOf("shared", example)];
        if (!meant) return [`${name}: ${noDigest(fileOf(example.operationId, example))}`];
        return differences(digests, meant).map((at) => `${name} ${at}: differs from what was published`);
      }),
    ...bodies
      .filter(({ example, text }) => known.has(text) && !namesOf(text).includes(nameOf(example)))
      .map(({ example, text }) => `${exampleName(example)}: was published as ${namesOf(text).join(" and ")}`),
    ...keys
      .filter(({ file, text }) => !isPresent(file, text))
      .map(({ file }) => `${file} was published and is not an example of its operation`),
  ];
}

/** The names under which each body was published, whichever operation it was for. */
const names = new Map<string, string[]>();
const namesOf = (text: string) => names.get(text) ?? [];
const withoutFolder = (file: string) => file.replace(/^[^/]*\//, "");
for (const { file, text } of keys) names.set(text, [...namesOf(text), withoutFolder(file)]);

/** The name of an example; where it has another than it was published under, that one. */
function nameOf({ operationId, part, name }: DocumentedExample): string {
  const renamed = operations.examplesRenamed[`${operationId} ${name}`];
  return renamed === undefined ? `${part}.${name}` : withoutFolder(renamed);
}

/** Whether a value was published, under whichever path. */
export const isPublished = (value: unknown): boolean => known.has(digest(value).text);

const fileOf = (folder: string, { part, name }: DocumentedExample) => `${folder}/${part}.${name}`;
