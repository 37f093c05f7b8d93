import type { Subject } from "./subject.ts";

type Lines = Iterable<string> | AsyncIterable<string>;

/** A question that the contract tests ask of the spec, and mutants of a spec with a mistake. */
export interface Check {
  /** What has to be so, as a sentence; tests are named by it. */
  name: string;
  /**
   * What it asks about, by the name of an operation, an example, a rule. A case whose name begins with an operationId is about that
   * operation alone: it is not asked of a mistake that touches others.
   */
  cases(subject: Subject): Iterable<{ name: string; violations(): Lines }>;
}

/** A check in two parts: what it asks about, by name, and what is wrong with one of them, a sentence each. */
export const check = <Case>(
  name: string,
  cases: (subject: Subject) => Iterable<readonly [name: string, value: Case]>,
  violations: (value: Case, subject: Subject, name: string) => Lines,
): Check => ({
  name,
  *cases(subject) {
    for (const [name, value] of cases(subject)) yield { name, violations: () => violations(value, subject, name) };
  },
});

/** A check of one case: the whole of the documents. */
export const checkAll = (name: string, violations: (subject: Subject) => Lines): Check =>
  check(
    name,
    () => [["the whole of it", undefined]],
    (_, subject) => violations(subject),
  );

const others = "anything else";

/**
 * A check that asks about everything at once. A violation belongs to the case that its first word names; one that names none belongs
 * to the last case.
 */
export const checkTogether = (
  name: string,
  names: (subject: Subject) => Iterable<string>,
  violations: (subject: Subject) => Iterable<string>,
): Check => ({
  name,
  *cases(subject) {
    const known = new Set(names(subject));
    const caseOf = (violation: string) => {
      const [word = ""] = violation.match(/^[\w.-]*[\w-]/) ?? [];
      return known.has(word) ? word : others;
    };
    let found: string[] | undefined;
    const inCase = (name: string) => {
      found ??= [...violations(subject)];
      return found.filter((violation) => caseOf(violation) === name);
    };
    for (const name of [...known, others]) yield { name, violations: () => inCase(name) };
  },
});

/** Each operation of the spec, by its Id. */
export const everyOperation = ({ documented }: Subject) =>
  documented.operations.map((operation) => [operation.operationId, operation] as const);
