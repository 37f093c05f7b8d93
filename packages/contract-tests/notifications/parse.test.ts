import { readLifecycle } from "@mangopay-sca/spec/lint/data-files";
import { describe, expect, test } from "vitest";
import { eventTypeViolations, notificationsOf, notificationViolations } from "../src/checks/notifications.ts";
import { recordNotification } from "../src/record.ts";
import { createSchemaChecks } from "../src/schema-checks.ts";
import { spec } from "../src/spec.ts";

const checks = createSchemaChecks(spec());
const notifications = notificationsOf(spec());

describe("a notification is parsed from the URL that the spec describes", () => {
  test.for(notifications.map((one) => [one.eventType, one] as const))("%s", ([, notification], context) => {
    expect(notificationViolations(checks, notification)).toEqual([]);
    recordNotification(context, notification);
  });
});

test("every event of the life cycle has a notification", () => {
  const described = new Set(notifications.map(({ eventType }) => eventType));
  const sent = readLifecycle().transitions.flatMap((transition) => transition.notifications);
  expect(sent.filter((eventType) => !described.has(eventType))).toEqual([]);
});

test("client and spec know the same event types", () => {
  expect(eventTypeViolations(notifications)).toEqual([]);
});
