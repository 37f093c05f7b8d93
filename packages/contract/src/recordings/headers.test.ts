import { expect, test } from "vitest";
import { readHeaders } from "./headers.js";

test.each<[string, unknown, Record<string, string>]>([
  ["an object", { "X-A": "1", "x-b": 2 }, { "x-a": "1", "x-b": "2" }],
  ["an object with lists", { "X-A": ["1", "2"] }, { "x-a": "1, 2" }],
  [
    "pairs",
    [
      ["X-A", "1"],
      ["x-b", 2],
    ],
    { "x-a": "1", "x-b": "2" },
  ],
  ["HAR's list", [{ name: "X-A", value: "1" }, { name: "x-b" }], { "x-a": "1", "x-b": "" }],
  [
    "several of a name",
    [
      ["X-A", "1"],
      ["x-a", "2"],
      ["X-a", "3"],
    ],
    { "x-a": "1, 2, 3" },
  ],
  ["pseudo headers", { ":path": "/", "x-a": "1" }, { "x-a": "1" }],
  ["values that are null or not there", [["x-a", null], ["x-b"], ["x-c", "1"]], { "x-c": "1" }],
  ["members that are null", { "x-a": null, "x-b": undefined, "x-c": 0 }, { "x-c": "0" }],
  ["names that are no text", [[5, "1"], { value: "1" }, { name: 5, value: "1" }, null, 5], {}],
  ["nothing", undefined, {}],
  ["null", null, {}],
  ["text", "X-A: 1", {}],
])("headers may be %s", (_, given, expected) => {
  expect(readHeaders(given)).toEqual(expected);
});
