import { parseWebhook, scaEventTypes } from "@mangopay-sca/client";
import { describe, test } from "vitest";
import { listOf } from "../pages/samples.ts";
import { expectNone } from "../src/expect-none.ts";
import { notificationsOf } from "../src/notifications.ts";
import { differingPlaces } from "../src/places.ts";
import { recordNotification } from "../src/record.ts";
import { spec } from "../src/spec.ts";

describe("the client reads a notification from the URL that the spec describes", () => {
  test.for(notificationsOf(spec()).map((one) => [one.eventType, one] as const))("%s", ([, notification], context) => {
    const { eventType, operation, url, values } = notification;
    const { family, eventType: type, resourceId, date } = parseWebhook(url);
    const read = { family, EventType: type, RessourceId: resourceId, Date: date.getTime() / 1000 };
    const expected = { family: operation.path, ...values };
    const lost = differingPlaces(expected, read).map(
      (pointer) => `${eventType} query${pointer}: the client reads something else`,
    );
    expectNone(lost);
    recordNotification(context, notification);
  });
});

test("the client knows the event types of the pages, and no others", () => {
  const onPages = listOf("EventType");
  const known: readonly string[] = scaEventTypes;
  expectNone([
    ...onPages.filter((type) => !known.includes(type)).map((type) => `${type}: the client does not know it`),
    ...known
      .filter((type) => !onPages.includes(type))
      .map((type) => `${type}: no page has it, and the client knows it`),
  ]);
});
