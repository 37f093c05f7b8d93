import { describe, expect, test } from "vitest";
import { specOf } from "../test/small-spec.js";
import { MockError } from "./errors.js";
import { mockOperationsOf, nameOf, ofLowestStatus, readAnswers } from "./operations.js";

const example = (value: unknown) => ({ schema: {}, examples: { [`of-${value}`]: { value } } });

const operations = mockOperationsOf(
  specOf({
    "/report": {
      get: {
        operationId: "viewReport",
        responses: {
          200: { content: { "application/json": example(1), "application/hal+json": example(2) } },
          204: {},
          400: { content: { "application/json": { schema: {} } } },
          "4XX": { content: { "application/json": example(3) } },
          "x-500": { content: { "application/json": example(4) } },
          default: { content: { "application/json": example(5) } },
        },
      },
      post: { operationId: "makeReport", responses: { default: {} } },
    },
  }),
);

test("the responses of an operation are its examples, and statuses that have none", () => {
  expect(operations.get("viewReport")?.documented).toEqual([
    { status: 200, example: "of-1", value: 1 },
    { status: 200, example: "of-2", value: 2 },
    { status: 204, example: undefined, value: undefined },
    { status: 400, example: undefined, value: undefined },
  ]);
  expect(operations.get("makeReport")?.documented).toEqual([]);
});

test("a response is named by its status and its example", () => {
  expect(operations.get("viewReport")?.documented.map(nameOf)).toEqual(["200.of-1", "200.of-2", "204", "400"]);
});

test("a success comes before anything else, wherever it stands", () => {
  const [refused, made, accepted] = [400, 201, 202].map((status) => ({ status, example: undefined, value: undefined }));
  if (!refused || !made || !accepted) throw new Error("There are three.");
  expect(ofLowestStatus([refused, accepted, made, { ...made, example: "b" }])).toEqual([
    made,
    { ...made, example: "b" },
  ]);
  expect(ofLowestStatus([])).toEqual([]);
});

describe("responses chosen in advance", () => {
  test.each([
    ["200", { status: 200, example: "of-1", value: 1 }],
    ["200.of-2", { status: 200, example: "of-2", value: 2 }],
    ["204", { status: 204 }],
  ])("%s", (name, response) => {
    const chosen = readAnswers(operations, { viewReport: name });
    expect([...chosen]).toEqual([["viewReport", { example: undefined, value: undefined, ...response }]]);
  });

  test.each([
    [{ viewReprot: "200" }, "The spec has no operation viewReprot; the nearest is viewReport."],
    [{ nothing: "200" }, "The spec has no operation nothing."],
    [{ viewReport: "200.of2" }, "viewReport has no response 200.of2; the nearest is 200.of-2."],
    [{ viewReport: "of-2" }, "viewReport has no response of-2; choose one of 200.of-1, 200.of-2, 204, 400."],
    [{ makeReport: "200" }, "makeReport has no response 200."],
  ])("that do not exist are refused: %j", (answers, sentence) => {
    expect(() => readAnswers(operations, answers)).toThrow(new MockError(sentence));
  });
});
