import { describe, expect, test } from "vitest";
import type { Fact } from "./facts.ts";
import { measure, toHtml, toJunit } from "./measure.ts";

const documented = new Set<Fact>(["answers: a 200 <b>", "answers: a 404 c", "errorTypes: param_error"]);
const thresholds = { answers: 100, enumValues: 100, nullableMembers: 95, errorTypes: 100 };
const coverage = measure(documented, new Set<Fact>(["answers: a 200 <b>", "enumValues: not documented"]), thresholds);

describe("coverage", () => {
  test("counts by kind what was shown of what is documented", () => {
    expect(coverage.map(({ kind, seen, total, percent }) => ({ kind, seen, total, percent }))).toEqual([
      { kind: "answers", seen: 1, total: 2, percent: 50 },
      { kind: "enumValues", seen: 0, total: 0, percent: 100 },
      { kind: "nullableMembers", seen: 0, total: 0, percent: 100 },
      { kind: "errorTypes", seen: 0, total: 1, percent: 0 },
    ]);
    expect(coverage[0]?.missing).toEqual(["a 404 c"]);
  });

  test("is a page and a JUnit report, with names escaped", () => {
    expect(toHtml(coverage)).toContain("<li>a 200 &lt;b&gt;</li>");
    expect(toJunit(coverage)).toContain('<testsuite name="answers" tests="2" failures="1">');
    expect(toJunit(coverage)).toContain('name="a 404 c"><failure message="never exchanged"/>');
    expect(toHtml(coverage) + toJunit(coverage)).not.toContain("<b>");
  });
});
