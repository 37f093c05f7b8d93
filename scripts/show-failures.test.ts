import type { Failure } from "@mangopay-sca/tooling/results-reporter";
import { describe, expect, test } from "vitest";
import { failuresAsAnnotations, failuresAsText } from "./show-failures.ts";

const failure: Failure = {
  file: "packages/a/src/a, b.test.ts",
  line: 3,
  name: "sums > adds: 1, 2",
  message: "expected 4 to be 3\n100 %",
};

describe("as text", () => {
  test("a failure begins with its file, line and name, and its message is indented below", () => {
    expect(failuresAsText([failure, { name: "a#lint", message: "no" }])).toBe(
      [
        "packages/a/src/a, b.test.ts:3 sums > adds: 1, 2",
        "    expected 4 to be 3",
        "    100 %",
        "",
        "a#lint",
        "    no",
      ].join("\n"),
    );
  });

  test("a long message and a long line are cut, and beyond twenty failures only their number is shown", () => {
    const long = { ...failure, message: "line\n".repeat(60) };
    expect(failuresAsText([long]).split("\n")).toHaveLength(42);
    const wide = { ...failure, message: "x".repeat(100_000) };
    expect(failuresAsText([wide]).length).toBeLessThan(600);
    const many = failuresAsText(Array.from({ length: 23 }, () => failure));
    expect(many.match(/adds/g)).toHaveLength(20);
    expect(many).toMatch(/\n\nand 3 more$/);
  });
});

test("as annotations of GitHub, a failure is one line, with what would end it or a property escaped", () => {
  expect(failuresAsAnnotations([failure])).toEqual([
    "::error file=packages/a/src/a%2C b.test.ts,line=3,title=sums > adds%3A 1%2C 2::expected 4 to be 3%0A100 %25",
  ]);
});

test("no more annotations are made than GitHub shows, and none is longer than the text", () => {
  const wide = { ...failure, message: "x".repeat(100_000) };
  const annotations = failuresAsAnnotations(Array.from({ length: 23 }, () => wide));
  expect(annotations).toHaveLength(10);
  expect(annotations[0]?.length).toBeLessThan(600);
});
