import type { Exchange } from "@mangopay-sca/contract";
import type { TestContext } from "vitest";
import { createCoverage } from "./coverage/covered.ts";
import { notificationItem } from "./coverage/expected-items.ts";
import type { CoverageItem } from "./coverage/items.ts";
import type { Notification } from "./notifications.ts";
import { spec } from "./spec.ts";

declare module "vitest" {
  interface TaskMeta {
    /** What the test's exchanges cover, see coverage/covered.ts. */
    covered?: CoverageItem[];
  }
}

type Send = (request: Request) => Promise<Response>;
const coveredBy = createCoverage(spec());

/** A fetch that adds what each exchange covers to the test. */
export function recordingFetch(context: TestContext, send: Send = fetch): Send {
  return async (request) => {
    const { method, url, headers } = request;
    const body = await request.clone().text();
    const response = await send(request);
    record(context, {
      request: { method, url, headers: Object.fromEntries(headers), body },
      response: {
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: await response.clone().text(),
      },
    });
    return response;
  };
}

/** Adds what an exchange covers to the test. */
export const record = (context: TestContext, exchange: Exchange): void => add(context, coveredBy(exchange));

/** Adds what a notification covers to the test. */
export const recordNotification = (context: TestContext, notification: Notification): void =>
  add(context, [notificationItem(notification.eventType)]);

function add({ task: { meta } }: TestContext, items: CoverageItem[]): void {
  meta.covered = [...new Set([...(meta.covered ?? []), ...items])];
}
