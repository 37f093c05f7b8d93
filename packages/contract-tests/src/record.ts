import type { Exchange } from "@mangopay-sca/contract";
import type { TestContext } from "vitest";
import { createWitness, type Fact, shownByNotification } from "./coverage/facts.ts";
import { errorTypes } from "./error-types.ts";
import type { Notification } from "./objections/notifications.ts";
import { spec } from "./spec.ts";

declare module "vitest" {
  interface TaskMeta {
    /** What the test's exchanges showed, see coverage/facts.ts. */
    shown?: Fact[];
  }
}

type Send = (request: Request) => Promise<Response>;
const witness = createWitness(spec(), errorTypes());

/** A fetch that notes in the test what each exchange shows; `onExchange` gets each as well. */
export function recordingFetch(
  context: TestContext,
  send: Send = fetch,
  onExchange: (exchange: Exchange) => void = () => {},
): Send {
  return async (request) => {
    const { method, url, headers } = request;
    const body = await request.clone().text();
    const response = await send(request);
    const exchange = {
      request: { method, url, headers: Object.fromEntries(headers), body },
      response: {
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: await response.clone().text(),
      },
    };
    record(context, exchange);
    onExchange(exchange);
    return response;
  };
}

/** Notes in the test what an exchange shows. */
export const record = (context: TestContext, exchange: Exchange): void => note(context, witness(exchange));

/** Notes in the test what a notification shows. */
export const recordNotification = (context: TestContext, notification: Notification): void =>
  note(context, shownByNotification(notification));

function note({ task: { meta } }: TestContext, facts: Fact[]): void {
  meta.shown = [...new Set([...(meta.shown ?? []), ...facts])];
}
