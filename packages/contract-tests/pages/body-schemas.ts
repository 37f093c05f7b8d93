import type { Content, Operation, Schema } from "@mangopay-sca/spec/model";

/** The schema of each body, by operation and `request` or status code. */
export const bodySchemas = (operations: readonly Operation[]): Map<string, Schema> =>
  new Map(
    operations.flatMap(({ operationId, requestBody, responses }) => {
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
