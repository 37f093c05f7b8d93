import type { Content, OpenApiDocument, Schema } from "./document.ts";
import { type Operation, operationsOf } from "./operations.ts";

/** One documented body: what an operation is sent, or answers with, in one case. */
export interface DocumentedExample {
  operationId: string;
  method: string;
  path: string;
  /** `request`, or the status code of the response. */
  part: string;
  /** Its name; undefined for a response without a body. */
  name: string | undefined;
  /** Empty for a response without a body. */
  mediaType: string;
  schema: Schema;
  value: unknown;
}

/** Every named example of every operation, in the document's order; a response without a body counts as one. */
export const examplesOf = (spec: OpenApiDocument): DocumentedExample[] =>
  operationsOf(spec).flatMap(examplesOfOperation);

export function examplesOfOperation({ operationId, method, path, ...operation }: Operation): DocumentedExample[] {
  const { requestBody, responses } = operation;
  const bodies: [part: string, content: Content][] = Object.entries(responses).map(([status, { content }]) => [
    status,
    content,
  ]);
  if (requestBody) bodies.unshift(["request", requestBody.content]);
  return bodies.flatMap(([part, content]): DocumentedExample[] => {
    const at = { operationId, method, path, part };
    const types = Object.entries(content);
    if (types.length === 0) return [{ ...at, name: undefined, mediaType: "", schema: {}, value: undefined }];
    return types.flatMap(([mediaType, { schema, examples = {} }]) =>
      Object.entries(examples).map(([name, { value }]) => ({ ...at, name, mediaType, schema, value })),
    );
  });
}
