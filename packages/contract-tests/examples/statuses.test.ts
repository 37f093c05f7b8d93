import { operationsOf } from "@mangopay-sca/spec/model";
import { describe, expect, test } from "vitest";
import { keyViolations, statusViolations } from "../src/checks/statuses.ts";
import { spec } from "../src/spec.ts";

const operations = operationsOf(spec()).map((operation) => [operation.operationId, operation] as const);

describe("an operation documents the status codes that a call of its kind can have", () => {
  test.each(operations)("%s", (_, operation) => {
    expect(statusViolations(operation)).toEqual([]);
  });
});

describe("a POST takes an Idempotency-Key, and nothing else does", () => {
  test.each(operations)("%s", (_, operation) => {
    expect(keyViolations(operation)).toEqual([]);
  });
});
