import type { DocumentedExample } from "@mangopay-sca/spec/model";
import { check } from "../check.ts";
import { noteKey, sentenceOf, unknownNotesOf, violationsOf } from "../conformance.ts";
import { knownNotes } from "../known-notes.ts";
import { exampleName } from "../spec.ts";
import type { Subject } from "../subject.ts";

export const examples = check(
  "an example keeps the contract, and all of it is documented",
  ({ documented }) => documented.examples.map((example) => [exampleName(example), example] as const),
  (example, subject) => exampleViolations(subject, example),
);

/** Violations of a body where it is exchanged, and notes on it that are missing or too many; `notes` are their pointers. */
export function exampleViolations(
  { documented, contract }: Pick<Subject, "documented" | "contract">,
  example: DocumentedExample,
  notes: readonly string[] = [],
): string[] {
  const { operationId, part } = example;
  const checked = contract.check(documented.exchange(example));
  const found = unknownNotesOf(checked, operationId);
  return [
    ...violationsOf(checked, operationId),
    ...found.filter(({ pointer }) => !notes.includes(pointer)).map((note) => sentenceOf(checked, operationId, note)),
    ...notes
      .filter((pointer) => !found.some((note) => note.pointer === pointer))
      .map((pointer) => `${operationId} ${part} ${pointer}: is not documented, and has no note`),
  ].map((line) => `${line} (example ${example.name})`);
}

export const rememberedResponse = check(
  "a remembered response that was published is valid as the response of the call that got it",
  () => [["what viewApiResponse 200 natural-user remembers of createNaturalUser", undefined]],
  (_, subject) => {
    const find = (name: string) => {
      const example = subject.documented.examples.find((one) => exampleName(one) === name);
      if (!example) throw new Error(`The spec has no response ${name}.`);
      return example;
    };
    const { Resource } = find("viewApiResponse 200 natural-user").value as Record<string, unknown>;
    return exampleViolations(subject, { ...find("createNaturalUser 200 payer"), value: Resource });
  },
);

export const notesOnExamples = check(
  "a note of known-notes.ts is still made",
  () => Object.keys(knownNotes).map((note) => [note, note]),
  function* (note, { contract, documented }) {
    const isMade = documented.examples
      .filter(({ operationId }) => note.startsWith(`${operationId} `))
      .flatMap((one) => contract.check(documented.exchange(one)).notes.map((its) => noteKey(one.operationId, its)))
      .includes(note);
    if (!isMade) yield `${note}: take it out of packages/contract-tests/src/known-notes.ts; nothing has this note`;
  },
);
