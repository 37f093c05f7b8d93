import { distance } from "fastest-levenshtein";
import { MockError } from "./errors.js";
import type { Spec } from "./load-spec.js";

/** An answer that the spec documents, and so one that the mock can give. */
export interface DocumentedAnswer {
  status: number;
  /** The name of the example; undefined when the answer has no body. */
  example: string | undefined;
}

export interface DocumentedOperation {
  operationId: string;
  method: string;
  path: string;
  answers: DocumentedAnswer[];
  /** The schema of the request body, if it takes one. */
  requestSchema: unknown;
}

/** Every operation of the spec with its answers, in the spec's order. */
export function documentedOperations(spec: Spec): DocumentedOperation[] {
  return Object.entries(spec.paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, { operationId, requestBody, responses = {} }]) =>
      operationId === undefined
        ? []
        : [
            {
              operationId,
              method: method.toUpperCase(),
              path,
              answers: answersOf(spec, responses),
              requestSchema: Object.values(requestBody?.content ?? {})[0]?.schema,
            },
          ],
    ),
  );
}

function answersOf(spec: Spec, responses: NonNullable<Spec["paths"][string][string]["responses"]>): DocumentedAnswer[] {
  return Object.entries(responses).flatMap(([status, response]) => {
    const { content } = response.$ref
      ? (spec.components.responses[response.$ref.split("/").at(-1) ?? ""] ?? {})
      : response;
    const names = Object.values(content ?? {}).flatMap(({ examples = {} }) => Object.keys(examples));
    const examples = names.length > 0 ? names : [undefined];
    return examples.map((example) => ({ status: Number(status), example }));
  });
}

/** Answers chosen in advance: by operationId, `<status>.<example>` or `<status>` alone. */
export type Answers = Readonly<Record<string, string>>;

/** Reads chosen answers. Throws MockError for a name that the spec does not have, with the nearest one it has. */
export function readAnswers(spec: Spec, answers: Answers): Map<string, DocumentedAnswer> {
  const operations = documentedOperations(spec);
  return new Map(
    Object.entries(answers).map(([operationId, name]) => {
      const operation = operations.find((candidate) => candidate.operationId === operationId);
      if (!operation) {
        throw new MockError(
          `The spec has no operation ${operationId}${nearest(
            operationId,
            operations.map((one) => one.operationId),
          )}.`,
        );
      }
      const answer = operation.answers.find((one) => nameOf(one) === name || String(one.status) === name);
      if (!answer) {
        throw new MockError(`${operationId} has no answer ${name}${nearest(name, operation.answers.map(nameOf))}.`);
      }
      return [operationId, answer];
    }),
  );
}

export const nameOf = ({ status, example }: DocumentedAnswer): string =>
  example === undefined ? String(status) : `${status}.${example}`;

/** `; the nearest is …`, for the end of a sentence about a name that does not exist. */
export function nearest(name: string, names: string[]): string {
  const [best] = names.toSorted((a, b) => distance(name, a) - distance(name, b));
  return best === undefined ? "" : `; the nearest is ${best}`;
}
