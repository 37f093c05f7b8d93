import type { Subject } from "./subject.ts";

type Lines = Iterable<string> | AsyncIterable<string>;

/** A question that the contract tests ask of the spec, and mutants of a spec with a mistake. */
export interface Check {
  /** What has to be so, as a sentence; tests are named by it. */
  name: string;
  /** What it asks about: an operation, an example, a schema. */
  cases(subject: Subject): Iterable<{ name: string; violations(): Lines }>;
}

/** A check in two parts: what it asks about, by name, and what is wrong with one of them, a sentence each. */
export const check = <Case>(
  name: string,
  cases: (subject: Subject) => Iterable<readonly [name: string, value: Case]>,
  violations: (value: Case, subject: Subject) => Lines,
): Check => ({
  name,
  *cases(subject) {
    for (const [name, value] of cases(subject)) yield { name, violations: () => violations(value, subject) };
  },
});

/** A check of one case: the whole of the documents. */
export const checkAll = (name: string, violations: (subject: Subject) => Lines): Check =>
  check(
    name,
    () => [["the whole of it", undefined]],
    (_, subject) => violations(subject),
  );
