import type { ScaEventType } from "@mangopay-sca/types";
import { describe, expectTypeOf, test } from "vitest";
import { confirmWebhook, type ScaClient, type ScaEvent, type UnknownEvent } from "../index.js";

declare const sca: ScaClient;
declare const event: ScaEvent | UnknownEvent;

describe("an event", () => {
  test("narrows by eventType", () => {
    if (event.eventType === "SCA_ENROLLMENT_SUCCEEDED") {
      expectTypeOf(event.family).toEqualTypeOf<"scaEnrollment">();
      void confirmWebhook(sca, event);
    }
    switch (event.eventType) {
      case "USER_INFLOWS_BLOCKED":
        expectTypeOf(event.family).toEqualTypeOf<"userFlows">();
        void confirmWebhook(sca, event);
        break;
      case "PAYIN_NORMAL_CREATED":
      case "UBO_DECLARATION_CREATED":
      case "SPLIT_CREATED":
        expectTypeOf(event).toEqualTypeOf<UnknownEvent>();
        break;
    }
  });

  test("that is known begins unlike those that are not", () => {
    expectTypeOf<Extract<ScaEventType, UnknownEvent["eventType"]>>().toBeNever();
  });

  test("narrows by family", () => {
    if (event.family !== "unknown") void confirmWebhook(sca, event);
    if (event.family === "scaFactor") {
      expectTypeOf(event.eventType).toEqualTypeOf<"SCA_EMAIL_VERIFIED" | "SCA_PHONE_NUMBER_VERIFIED">();
    }
  });

  test("cannot be confirmed while it may be unknown", () => {
    // @ts-expect-error it may be of a type that this version does not know
    void confirmWebhook(sca, event);
    // @ts-expect-error it is of such a type
    if (event.family === "unknown") void confirmWebhook(sca, event);
    // @ts-expect-error it is of such a type
    if (event.eventType === "PAYIN_NORMAL_CREATED") void confirmWebhook(sca, event);
  });

  test("has a type that is a string, whichever it is", () => {
    expectTypeOf(event.eventType).toExtend<string>();
    expectTypeOf(String(event.eventType) === "SCA_PASSKEY_ADDED").toEqualTypeOf<boolean>();
    const stored: string = "USER_ACCOUNT_CLOSED";
    expectTypeOf(event.eventType === stored).toEqualTypeOf<boolean>();
  });
});
