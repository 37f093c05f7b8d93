import { operationsOf } from "@mangopay-sca/contract";
import { describe, expect, test } from "vitest";
import { keyObjections, statusObjections } from "../src/objections/statuses.ts";
import { spec } from "../src/spec.ts";

const operations = operationsOf(spec()).map((operation) => [operation.operationId, operation] as const);

describe("an operation documents the statuses that a call of its kind can have", () => {
  test.each(operations)("%s", (_, operation) => {
    expect(statusObjections(operation)).toEqual([]);
  });
});

describe("a POST takes an Idempotency-Key, and nothing else does", () => {
  test.each(operations)("%s", (_, operation) => {
    expect(keyObjections(operation)).toEqual([]);
  });
});
