import { parseWebhook } from "@mangopay-sca/client";
import { createSchemas, webhooksOf } from "@mangopay-sca/contract";
import { describe, expect, test } from "vitest";
import { record } from "../src/record.ts";
import { spec } from "../src/spec.ts";

const check = createSchemas(spec());
const resourceId = "user_m_01JQVHDG0S0TJP5KFX029211BF";
const seconds = 1_743_627_006;

/** Every event type, with the notification that the spec describes it in. */
const notifications = webhooksOf(spec()).flatMap((operation) => {
  const type = operation.parameters.find(({ name }) => name === "EventType");
  return eventTypesOf(type?.schema).map((eventType) => [eventType, operation] as const);
});

function eventTypesOf(schema: object | undefined): string[] {
  const name = (schema as { $ref?: string } | undefined)?.$ref?.split("/").at(-1) ?? "";
  const { enum: types = [] } = (spec().components.schemas?.[name] ?? {}) as { enum?: string[] };
  return types;
}

describe("a notification is parsed from the URL that the spec describes", () => {
  test.for(notifications)("%s", ([eventType, operation], context) => {
    const values: Record<string, string | number> = { EventType: eventType, RessourceId: resourceId, Date: seconds };
    const query = operation.parameters.map(({ name, schema }) => {
      expect(check(schema, values[name]), `${operation.operationId} query/${name}`).toEqual([]);
      return [name, String(values[name])];
    });
    const url = `https://www.example.com/hook?${new URLSearchParams(query)}`;
    record(context, { request: { method: operation.method, url, headers: {} } });
    const event = parseWebhook(url);
    expect({ ...event, date: event.date.getTime() }, operation.operationId).toEqual({
      family: operation.path,
      eventType,
      resourceId,
      date: seconds * 1000,
    });
  });

  test("and there is one at least for each that the spec names", () => {
    expect(new Set(notifications.map(([, { path }]) => path))).toEqual(new Set(Object.keys(spec().webhooks ?? {})));
    expect(notifications.length).toBeGreaterThan(20);
  });
});
