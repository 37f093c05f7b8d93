import { meantOf } from "@mangopay-sca/contract/core";
import { nearest } from "@mangopay-sca/contract/near";
import { type OpenApiDocument, type Operation, operationsOf } from "@mangopay-sca/spec/model";
import { MockError } from "./errors.js";

/** A response that the spec documents, and so one that the mock can send. */
export interface DocumentedResponse {
  status: number;
  /** The name of the example; undefined when the response has no body. */
  example: string | undefined;
  value: unknown;
}

export interface MockOperation extends Operation {
  /** In the order of the document: the first one of a status is sent by default. */
  documented: DocumentedResponse[];
}

/** The operations of a document by operationId, in its order. */
export const mockOperationsOf = (spec: OpenApiDocument): Map<string, MockOperation> =>
  new Map(
    operationsOf(spec).map((operation) => [
      operation.operationId,
      { ...operation, documented: documentedResponses(operation) },
    ]),
  );

function documentedResponses({ responses }: Operation): DocumentedResponse[] {
  // `default` and `4XX` name no status that could be sent.
  const statuses = Object.entries(responses).filter(([status]) => /^\d{3}$/.test(status));
  return statuses.flatMap(([status, { content }]): DocumentedResponse[] => {
    const examples = Object.values(content).flatMap((mediaType) => Object.entries(mediaType.examples ?? {}));
    if (examples.length === 0) return [{ status: Number(status), example: undefined, value: undefined }];
    return examples.map(([example, { value }]) => ({ status: Number(status), example, value }));
  });
}

/** The responses of one status: success before anything else. */
export function ofLowestStatus(responses: readonly DocumentedResponse[]): DocumentedResponse[] {
  const lowest = Math.min(...responses.map(({ status }) => status));
  return responses.filter(({ status }) => status === lowest);
}

/** `400.payer`, or `204` for a response without a body. */
export const nameOf = ({ status, example }: DocumentedResponse): string =>
  example === undefined ? String(status) : `${status}.${example}`;

/** Responses chosen in advance: by operationId, `<status>.<example>` or `<status>` alone. */
export type Answers = Readonly<Record<string, string>>;

/** Reads chosen responses. Throws MockError for a name that the spec does not have, with the nearest one that it has. */
export function readAnswers(operations: Map<string, MockOperation>, answers: Answers): Map<string, DocumentedResponse> {
  return new Map(
    Object.entries(answers).map(([operationId, name]) => {
      const operation = operations.get(operationId);
      if (!operation) {
        const meant = nearest(operationId, [...operations.keys()]);
        throw new MockError(`The spec has no operation ${operationId}${meant}.`);
      }
      const names = operation.documented.map(nameOf);
      const found = operation.documented.find((one) => nameOf(one) === name || String(one.status) === name);
      if (!found) throw new MockError(`${operationId} has no response ${name}${meantOf(name, names)}.`);
      return [operationId, found];
    }),
  );
}
