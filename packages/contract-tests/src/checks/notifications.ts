import { check } from "../check.ts";
import { notificationsOf } from "../notifications.ts";

/** Values that a notification must not have; those at the limits are in pages/operations.yaml. */
const wrong: Record<string, unknown[]> = { EventType: ["NONE", null], RessourceId: [null], Date: [null] };

/** Values that Mangopay might send, and that nobody documents. */
const undocumented: Record<string, unknown[]> = {
  RessourceId: ["undefined"],
  Date: [-1, 1_743_627_006_000],
};

export const notifications = check(
  "a notification has the documented values, and a note on those that nobody documents",
  ({ spec }) => notificationsOf(spec).map((notification) => [notification.eventType, notification] as const),
  ({ operation: { operationId, parameters }, values }, { schemas }) =>
    parameters.flatMap(({ name, schema }) => {
      const odd = undocumented[name] ?? [];
      const isAllowed = (value: unknown) => schemas.allowed(schema, value).length === 0;
      const isDocumented = (value: unknown) => schemas.documented(schema, value).length === 0;
      const line = (what: string) => (value: unknown) =>
        `${operationId} query/${name}: ${what} ${JSON.stringify(value)}`;
      return [
        ...schemas
          .documented(schema, values[name])
          .map(({ expectation }) => `${operationId} query/${name}: ${expectation}`),
        ...(wrong[name] ?? []).filter(isAllowed).map(line("accepts")),
        ...odd.filter(isDocumented).map(line("documents")),
        ...odd.filter((value) => !isAllowed(value)).map(line("refuses")),
      ];
    }),
);
