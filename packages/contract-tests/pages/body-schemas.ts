import { type Content, type OpenApiDocument, operationsOf, type Schema } from "@mangopay-sca/spec/model";

/** The schema of each body, by operation and `request` or status code. */
export const bodySchemas = (spec: OpenApiDocument): Map<string, Schema> =>
  new Map(
    operationsOf(spec).flatMap(({ operationId, requestBody, responses }) => {
      const bodies: [part: string, content: Content][] = Object.entries(responses).map(([status, { content }]) => [
        status,
        content,
      ]);
      if (requestBody) bodies.unshift(["request", requestBody.content]);
      return bodies.flatMap(([part, content]) =>
        Object.values(content).map(({ schema }): [string, Schema] => [`${operationId} ${part}`, schema]),
      );
    }),
  );
