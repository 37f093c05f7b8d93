import { parseWebhook, scaEventTypes } from "@mangopay-sca/client";
import { type CheckValue, type OpenApi, type Operation, webhooksOf } from "@mangopay-sca/contract";

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
  Date: ["2026-01-01", null],
};

/** Every event type with the notification that the spec describes it in. */
export function notificationsOf(spec: OpenApi): Notification[] {
  return webhooksOf(spec).flatMap((operation) => {
    const type = operation.parameters.find(({ name }) => name === "EventType");
    const typeName = (type?.schema as { $ref?: string } | undefined)?.$ref?.split("/").at(-1) ?? "";
    const { enum: eventTypes = [] } = (spec.components.schemas?.[typeName] ?? {}) as { enum?: string[] };
    return eventTypes.map((eventType) => {
      const query = operation.parameters.map((one) => [
        one.name,
        String({ ...values, EventType: eventType }[one.name]),
      ]);
      return { eventType, typeName, operation, url: `https://www.example.com/hook?${new URLSearchParams(query)}` };
    });
  });
}

/** Where the client reads a notification as something else than the spec says it is. */
export function notificationObjections(check: CheckValue, { eventType, operation, url }: Notification): string[] {
  const sent: Record<string, unknown> = { ...values, EventType: eventType };
  const { operationId } = operation;
  const refused = operation.parameters.flatMap(({ name, schema, required }) => [
    ...check(schema, sent[name]).map(({ message }) => `${operationId} query/${name}: ${message}`),
    ...(required ? [] : [`${operationId} query/${name}: may be missing, and then nothing can be read`]),
    ...(wrong[name] ?? [])
      .filter((value) => check(schema, value).length === 0)
      .map((value) => `${operationId} query/${name}: accepts ${JSON.stringify(value)}`),
  ]);
  if (refused.length > 0) return refused;
  const read = parse(url);
  if (typeof read === "string") return [`${operation.operationId} ${eventType}: ${read}`];
  const { family, resourceId, date } = read;
  return [
    ...(family === operation.path && read.eventType === eventType
      ? []
      : [`${operation.operationId} query/EventType: the client reads ${eventType} as one of ${family}`]),
    ...(resourceId === values.RessourceId ? [] : [`${operation.operationId} query/RessourceId: is lost`]),
    ...(date.getTime() === values.Date * 1000 ? [] : [`${operation.operationId} query/Date: is lost`]),
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
export function eventTypeObjections(notifications: Notification[]): string[] {
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
