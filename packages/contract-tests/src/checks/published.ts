import { readdirSync } from "node:fs";
import { readErrors } from "@mangopay-sca/spec/lint/data-files";
import type { DocumentedExample } from "@mangopay-sca/spec/model";
import { examplesFolder } from "@mangopay-sca/spec/scripts/folders";
import { operations } from "../../pages/pages.ts";
import pinned from "../../published.json" with { type: "json" };
import { check } from "../check.ts";
import { type Digests, differences, digestsOf } from "../digest.ts";
import { exampleName, exampleSentence } from "../spec.ts";
import type { Subject } from "../subject.ts";

/** What was published, by the path of its example file below spec/examples, without ending. */
const published: Readonly<Record<string, Digests>> = pinned;

const files = readdirSync(examplesFolder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".yaml"))
  .map((file) => file.slice(0, -".yaml".length).replaceAll("\\", "/"));

/** Digests as text, in one order. */
const key = (digests: Digests) => JSON.stringify(Object.entries(digests).sort());
const known = new Set(Object.values(pinned).map(key));

interface Digested {
  digests: Digests;
  key: string;
}
/** By the body itself: a spec with a mistake has most bodies in common with the one as it is. */
const digested = new WeakMap<object, Digested>();

function digest(value: unknown): Digested {
  const body = value as object;
  const found = digested.get(body);
  if (found) return found;
  const digests = digestsOf(value);
  const made = { digests, key: key(digests) };
  digested.set(body, made);
  return made;
}

/** Errors of operations outside the spec alone; errors.yaml says where. */
const elsewhere = Object.values(readErrors().errors).flatMap(({ where, example }) => (where ? example : []));

const fileOf = (folder: string, { part, name }: DocumentedExample) => `${folder}/${part}.${name}`;
const withoutFolder = (file: string) => file.replace(/^[^/]*\//, "");

/** The names under which each body was published, whichever operation it was for. */
const names = Map.groupBy(Object.entries(published), ([, digests]) => key(digests));
const namesOf = (text: string) => (names.get(text) ?? []).map(([file]) => withoutFolder(file));

/** The name of an example; where it has another than it was published under, that one. */
function nameOf({ operationId, part, name }: DocumentedExample): string {
  const renamed = operations.examplesRenamed[`${operationId} ${name}`];
  return renamed === undefined ? `${part}.${name}` : withoutFolder(renamed);
}

const noDigest = (file: string) =>
  `no digest for ${file} in packages/contract-tests/published.json: run npm run digest -- ${file} < published-body.json`;

export const publishedExamples = check(
  "an example has the name and the value that were published",
  ({ documented: { examples } }) =>
    examples.filter(({ mediaType }) => mediaType !== "").map((example) => [exampleName(example), example] as const),
  (example) => {
    const { digests, key } = digest(example.value);
    if (known.has(key)) {
      const names = namesOf(key);
      const isNamed = names.includes(nameOf(example));
      return isNamed ? [] : [exampleSentence(example, "", `was published as ${names.join(" and ")}`)];
    }
    const own = fileOf(example.operationId, example);
    const meant = published[own] ?? published[fileOf("shared", example)];
    if (!meant) return [noDigest(own)];
    return differences(digests, meant).map((at) => exampleSentence(example, at, "differs from what was published"));
  },
);

export const publishedFiles = check(
  "what was published has an example file, and the spec shows it",
  () => [...new Set([...files, ...Object.keys(published)])].map((file) => [file, file]),
  function* (file, subject) {
    const digests = published[file];
    const value = subject.example(file);
    if (!digests) yield noDigest(file);
    else if (value === undefined) yield `${file}: was published, and spec/examples/${file}.yaml is missing`;
    else if (digest(value).key !== key(digests)) yield `${file}: spec/examples/${file}.yaml is not what was published`;
    else if (!isShown(subject, file, digests)) yield `${file}: was published, and is not an example of its operation`;
  },
);

/** Whether it is an example of the operation that its folder is named after, or of any one where that is `shared`. */
const isShown = ({ documented: { examples } }: Subject, file: string, digests: Digests) =>
  elsewhere.includes(file) ||
  examples.some(
    (example) =>
      (file.startsWith("shared/") || fileOf(example.operationId, example) === file) &&
      digest(example.value).key === key(digests),
  );
