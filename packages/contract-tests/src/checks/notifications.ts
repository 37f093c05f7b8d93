import { check } from "../check.ts";
import { notificationsOf } from "../notifications.ts";

/** Values that a notification must not have; those at the limits are in pages/operations.yaml. */
const wrong: Record<string, unknown[]> = { EventType: ["NONE", null], RessourceId: [null], Date: [1.5, null] };

/** Values at the edge of what is documented. */
const edges: Record<string, unknown[]> = {
  RessourceId: ["1", "x".repeat(128), "nullable", "a null", "_", ".", " "],
  Date: [0, 9_999_999_999],
};

/** Values that Mangopay might send, and that nobody documents. */
const undocumented: Record<string, unknown[]> = {
  RessourceId: ["undefined", "null", "NaN", "None", "[object Object]", "{Id}", ":Id"],
  Date: [-1, 10_000_000_000],
};

export const notifications = check(
  "a notification has the documented values, and a note on those that nobody documents",
  ({ spec }) => notificationsOf(spec).map((notification) => [notification.eventType, notification] as const),
  ({ operation: { operationId, parameters }, values }, { schemas }) =>
    parameters.flatMap(({ name, schema }) => {
      const odd = undocumented[name] ?? [];
      const atEdge = edges[name] ?? [];
      const isAllowed = (value: unknown) => schemas.allowed(schema, value).length === 0;
      const isDocumented = (value: unknown) => schemas.documented(schema, value).length === 0;
      const line = (what: string) => (value: unknown) =>
        `${operationId} query/${name}: ${what} ${JSON.stringify(value)}`;
      return [
        ...schemas
          .documented(schema, values[name])
          .map(({ expectation }) => `${operationId} query/${name}: ${expectation}`),
        ...(wrong[name] ?? []).filter(isAllowed).map(line("accepts")),
        ...atEdge.filter((value) => !isDocumented(value)).map(line("does not document")),
        ...odd.filter(isDocumented).map(line("documents")),
        ...odd.filter((value) => !isAllowed(value)).map(line("refuses")),
      ];
    }),
);
