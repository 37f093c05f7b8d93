import { describe, expect, test } from "vitest";
import type { CoverageItem } from "./items.ts";
import { measure, toHtml, toJunit } from "./measure.ts";

const documented = new Set<CoverageItem>(["examples: a 200 <b>", "examples: a 404 c", "errorTypes: param_error"]);
const thresholds = { examples: 100, values: 100, nullableMembers: 95, errorTypes: 100 };
const coverage = measure(
  documented,
  new Set<CoverageItem>(["examples: a 200 <b>", "values: not documented"]),
  thresholds,
);

describe("coverage", () => {
  test("counts by kind what was covered of what is documented", () => {
    expect(coverage.map(({ kind, percent, missing }) => ({ kind, percent, missing }))).toEqual([
      { kind: "examples", percent: 50, missing: ["a 404 c"] },
      { kind: "values", percent: 100, missing: [] },
      { kind: "nullableMembers", percent: 100, missing: [] },
      { kind: "errorTypes", percent: 0, missing: ["param_error"] },
    ]);
  });

  test("is a page and a JUnit report, with names escaped", () => {
    expect(toHtml(coverage)).toContain("<li>a 200 &lt;b&gt;</li>");
    expect(toJunit(coverage)).toContain('<testsuite name="examples" tests="2" failures="1">');
    expect(toJunit(coverage)).toContain('name="a 404 c"><failure message="never exchanged"/>');
    expect(toHtml(coverage) + toJunit(coverage)).not.toContain("<b>");
  });
});
