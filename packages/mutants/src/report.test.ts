import { describe, expect, test } from "vitest";
import type { Result } from "./judge.ts";
import { reportOf } from "./report.ts";

const mutants = ["a", "b", "c", "d"].map((id) => ({ id, kind: id < "c" ? "flip null" : "drop a required" }));
const killed = { killedBy: "examples/schema", violation: "no" };
const results = new Map<string, Result>([
  ["a", killed],
  ["b", {}],
  ["c", killed],
  ["d", killed],
]);

describe("the report on mutants", () => {
  test("counts what was noticed by kind and by check", () => {
    const { text, problems } = reportOf(mutants, results, { b: "Nothing can tell." }, 75);
    expect(text).toMatch(/flip null +1 of 2 noticed/);
    expect(text).toMatch(/drop a required +2 of 2 noticed/);
    expect(text).toMatch(/first noticed by examples\/schema +3/);
    expect(text).toContain("Mutation score: 75.0 % of 4 (at least 75 %).");
    expect(problems).toEqual([]);
  });

  test("fails for a survivor without an explanation", () => {
    expect(reportOf(mutants, results, {}, 75).problems).toEqual([
      "Survived without an explanation in survivors.yaml: b",
    ]);
  });

  test("fails for an explanation of what is noticed, or is gone", () => {
    const explained = { b: "Nothing can tell.", a: "?", e: "?" };
    expect(reportOf(mutants, results, explained, 75).problems).toEqual([
      expect.stringContaining('"a" is now caught'),
      expect.stringContaining('"e" is now caught, or no longer exists'),
    ]);
  });

  test("fails below the threshold", () => {
    const { problems } = reportOf(mutants, results, { b: "Nothing can tell." }, 76);
    expect(problems).toEqual([expect.stringContaining("below 76 %")]);
  });
});
