import { type OpenApiDocument, type Operation, refName, webhooksOf } from "@mangopay-sca/spec/model";

export interface Notification {
  eventType: string;
  operation: Operation;
  /** The values of its query parameters. */
  values: Record<string, unknown>;
  /** As Mangopay would call it. */
  url: string;
}

const values = { RessourceId: "user_m_01JQVHDG0S0TJP5KFX029211BF", Date: 1_743_627_006 };

/** Every event type with the notification that the spec describes it in. */
export const notificationsOf = (spec: OpenApiDocument): Notification[] =>
  webhooksOf(spec).flatMap((operation) => {
    const { $ref = "" } = operation.parameters.find(({ name }) => name === "EventType")?.schema ?? {};
    const { enum: eventTypes = [] } = spec.components.schemas?.[refName($ref)] ?? {};
    return eventTypes.map(String).map((eventType) => {
      const its: Record<string, unknown> = { ...values, EventType: eventType };
      const query = operation.parameters.map(({ name }) => [name, String(its[name])]);
      const url = `https://www.example.com/hook?${new URLSearchParams(query)}`;
      return { eventType, operation, values: its, url };
    });
  });
