import { operationsOf } from "@mangopay-sca/spec/model";
import { describe, expect, test } from "vitest";
import { spec } from "../src/spec.ts";
import { fileViolations } from "./check-files.ts";
import { notificationViolations } from "./check-notifications.ts";
import { operationViolations, serverViolations } from "./check-operations.ts";
import { parameterViolations } from "./check-parameters.ts";
import { responseViolations } from "./check-responses.ts";
import { expectedOperations } from "./expected-operations.ts";

const found = [operationViolations, parameterViolations, responseViolations].flatMap((check) => check(spec()));
const ids = new Set([...operationsOf(spec()), ...expectedOperations].map(({ operationId }) => operationId));

describe("an operation has the call, parameters, bodies, statuses, headers and examples of its page, and no others", () => {
  test.each([...ids])("%s", (id) => {
    expect(found.filter((violation) => violation.match(/^\w+/)?.[0] === id)).toEqual([]);
  });
});

test("the servers are those of the pages", () => {
  expect(serverViolations(spec())).toEqual([]);
});

test("the notifications are those of the pages, with their parameters and event types", () => {
  expect(notificationViolations(spec())).toEqual([]);
});

test("the files of this folder hold nothing that no check reads, and name documents and readings of sources.yaml", () => {
  expect(fileViolations()).toEqual([]);
});
