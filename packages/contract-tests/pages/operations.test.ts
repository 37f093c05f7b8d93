import { expect, test } from "vitest";
import { spec } from "../src/spec.ts";
import { fileViolations } from "./check-files.ts";
import { notificationViolations } from "./check-notifications.ts";
import { operationViolations, serverViolations } from "./check-operations.ts";
import { parameterViolations } from "./check-parameters.ts";
import { responseViolations } from "./check-responses.ts";

const none = (violations: string[]) => expect(violations.join("\n")).toBe("");

test("the files of pages hold nothing that no check reads, and name known sources", () => {
  none(fileViolations());
});

test("the spec has the operations of the pages, as they are called there", () => {
  none(operationViolations(spec()));
});

test("it has their servers", () => {
  none(serverViolations(spec()));
});

test("it has their parameters, with place, type and default", () => {
  none(parameterViolations(spec()));
});

test("it has their bodies, statuses, headers and examples", () => {
  none(responseViolations(spec()));
});

test("it has their notifications", () => {
  none(notificationViolations(spec()));
});
