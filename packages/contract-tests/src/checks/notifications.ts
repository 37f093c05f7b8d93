import { parseWebhook, scaEventTypes } from "@mangopay-sca/client";
import type { SchemaCheck } from "@mangopay-sca/contract";
import { type OpenApiDocument, type Operation, refName, webhooksOf } from "@mangopay-sca/spec/model";

export interface Notification {
  eventType: string;
  /** The name of the schema that lists its type. */
  typeName: string;
  operation: Operation;
  /** As Mangopay would call it. */
  url: string;
}

const values = { RessourceId: "user_m_01JQVHDG0S0TJP5KFX029211BF", Date: 1_743_627_006 };

/** Sources: the API's pages on webhooks and on data formats. */
const wrong: Record<string, unknown[]> = {
  EventType: ["NONE", null],
  RessourceId: ["", "x".repeat(129), null],
  Date: ["2026-01-01", 1.5, null],
};

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

/** Every event type with the notification that the spec describes it in. */
export function notificationsOf(spec: OpenApiDocument): Notification[] {
  return webhooksOf(spec).flatMap((operation) => {
    const { $ref = "" } = operation.parameters.find(({ name }) => name === "EventType")?.schema ?? {};
    const typeName = refName($ref);
    const { enum: eventTypes = [] } = spec.components.schemas?.[typeName] ?? {};
    return eventTypes.map(String).map((eventType) => {
      const query = operation.parameters.map((one) => [
        one.name,
        String({ ...values, EventType: eventType }[one.name]),
      ]);
      return { eventType, typeName, operation, url: `https://www.example.com/hook?${new URLSearchParams(query)}` };
    });
  });
}

/**
 * Where the spec describes a notification otherwise than the documents do, or the client reads it otherwise. `allowed` checks
 * against what some source allows, `documented` against what is documented.
 */
export function notificationViolations(
  { allowed, documented }: { allowed: SchemaCheck; documented: SchemaCheck },
  { eventType, operation, url }: Notification,
): string[] {
  const sent: Record<string, unknown> = { ...values, EventType: eventType };
  const { operationId } = operation;
  const refused = operation.parameters.flatMap(({ name, schema, required }) => [
    ...documented(schema, sent[name]).map(({ expectation }) => `${operationId} query/${name}: ${expectation}`),
    ...(edges[name] ?? [])
      .filter((value) => documented(schema, value).length > 0)
      .map((value) => `${operationId} query/${name}: does not document ${JSON.stringify(value)}`),
    ...(required ? [] : [`${operationId} query/${name}: may be missing, and then nothing can be read`]),
    ...(wrong[name] ?? [])
      .filter((value) => allowed(schema, value).length === 0)
      .map((value) => `${operationId} query/${name}: accepts ${JSON.stringify(value)}`),
    ...(undocumented[name] ?? [])
      .filter((value) => documented(schema, value).length === 0)
      .map((value) => `${operationId} query/${name}: documents ${JSON.stringify(value)}`),
    ...(undocumented[name] ?? [])
      .filter((value) => allowed(schema, value).length > 0)
      .map((value) => `${operationId} query/${name}: refuses ${JSON.stringify(value)}`),
  ]);
  if (refused.length > 0) return refused;
  const read = parse(url);
  if (typeof read === "string") return [`${operationId} ${eventType}: ${read}`];
  const { family, resourceId, date } = read;
  return [
    ...(family === operation.path && read.eventType === eventType
      ? []
      : [`${operationId} query/EventType: the client reads ${eventType} as one of ${family}`]),
    ...(resourceId === values.RessourceId ? [] : [`${operationId} query/RessourceId: is lost`]),
    ...(date.getTime() === values.Date * 1000 ? [] : [`${operationId} query/Date: is lost`]),
  ];
}

function parse(url: string) {
  try {
    return parseWebhook(url);
  } catch (error) {
    return (error as Error).message;
  }
}

/** Event types that only the client knows, or only the spec. */
export function eventTypeViolations(notifications: Notification[]): string[] {
  const described = new Set<string>(notifications.map(({ eventType }) => eventType));
  const known = new Set<string>(scaEventTypes);
  return [
    ...[...known]
      .filter((type) => !described.has(type))
      .map((type) => `${type}: the client knows it, the spec does not`),
    ...[...described]
      .filter((type) => !known.has(type))
      .map((type) => `${type}: the spec knows it, the client does not`),
  ];
}
