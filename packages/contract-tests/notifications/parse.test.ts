import { createSchemas } from "@mangopay-sca/contract";
import { readLifecycle } from "@mangopay-sca/spec/lint/data-files";
import { describe, expect, test } from "vitest";
import { eventTypeObjections, notificationObjections, notificationsOf } from "../src/objections/notifications.ts";
import { recordNotification } from "../src/record.ts";
import { spec } from "../src/spec.ts";

const check = createSchemas(spec());
const notifications = notificationsOf(spec());

describe("a notification is parsed from the URL that the spec describes", () => {
  test.for(notifications.map((one) => [one.eventType, one] as const))("%s", ([, notification], context) => {
    expect(notificationObjections(check, notification)).toEqual([]);
    recordNotification(context, notification);
  });
});

test("every event of the life cycle has a notification", () => {
  const described = new Set(notifications.map(({ eventType }) => eventType));
  const sent = readLifecycle().transitions.flatMap((transition) => transition.notifications);
  expect(sent.filter((eventType) => !described.has(eventType))).toEqual([]);
});

test("client and spec know the same event types", () => {
  expect(eventTypeObjections(notifications)).toEqual([]);
});
