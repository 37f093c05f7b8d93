import { operationsOf } from "@mangopay-sca/spec/model";
import { describe, expect, test } from "vitest";
import { borrowedExampleViolations } from "../src/checks/borrowed-examples.ts";
import { errorTypeViolations } from "../src/checks/error-types.ts";
import { spec } from "../src/spec.ts";
import { borrowed } from "./borrowed.ts";

const operations = operationsOf(spec());

describe("an operation shows the examples of its own page, those of borrowed.ts, and the errors of every call of its kind", () => {
  test.each(operations.map((operation) => [operation.operationId, operation] as const))("%s", (_, operation) => {
    expect(borrowedExampleViolations(operation)).toEqual([]);
  });

  test("borrowed.ts names no operation that does not exist", () => {
    const known = operations.map(({ operationId }) => operationId);
    expect(Object.keys(borrowed).filter((operationId) => !known.includes(operationId))).toEqual([]);
  });
});

test("every type of error has the status code of its published example", () => {
  expect(errorTypeViolations(spec())).toEqual([]);
});
