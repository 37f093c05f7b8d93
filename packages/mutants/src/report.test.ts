import { describe, expect, test } from "vitest";
import type { CodeMutant } from "./code/code-mutants.ts";
import type { SubjectName, Tested } from "./mutant.ts";
import { codeSurvivors, goneFrom, kindTable, problemsOf, scoreTable, worstFiles } from "./report.ts";

const killed = { killedBy: "examples/schema", violation: "no" };
const one = (subject: SubjectName, id: string, isKilled: boolean): Tested => ({
  mutant: { id, kind: id < "c" ? "flip null" : "drop a required", subject },
  result: isKilled ? killed : {},
});
const inCode = (file: string, line: number, isKilled: boolean): Tested<CodeMutant> => ({
  mutant: {
    id: `${file}${line}`,
    kind: "ArrayDeclaration",
    subject: "client",
    file,
    line,
    original: "[1,\n  2]",
    replacement: "[]",
  },
  result: isKilled ? killed : {},
});

const tested = [one("spec", "a", true), one("spec", "b", false), one("spec", "c", true), one("examples", "d", true)];
const code = [inCode("b.ts", 10, false), inCode("a.ts", 9, false), inCode("a.ts", 2, false), inCode("a.ts", 1, true)];
const at = (percent: number) => ({
  spec: percent,
  documents: percent,
  examples: percent,
  requests: percent,
  client: percent,
  mock: percent,
  contract: percent,
});
const explained = new Map([["b", "Nothing can tell."]]);

describe("the report on mutants", () => {
  test("has a score for each subject, and none over all", () => {
    expect(scoreTable(tested, { ...at(50), spec: 66 })).toEqual([
      "subject    noticed      of       %  at least",
      "spec             2       3    66.7       66",
      "examples         1       1   100.0       50",
    ]);
  });

  test("counts kinds by subject, and what noticed them first", () => {
    const lines = kindTable(tested);
    expect(lines).toContainEqual(expect.stringMatching(/^spec +flip null +1 of 2$/));
    expect(lines).toContainEqual(expect.stringMatching(/^spec +drop a required +1 of 1$/));
    expect(lines).toContainEqual(expect.stringMatching(/^examples +drop a required +1 of 1$/));
    expect(lines).toContainEqual(expect.stringMatching(/^first noticed by examples\/schema +3$/));
  });

  test("lists what survived in the code by file and line, and the files with the most", () => {
    expect(codeSurvivors(code)).toEqual([
      "a.ts:2  [1, 2]  ->  []",
      "a.ts:9  [1, 2]  ->  []",
      "b.ts:10  [1, 2]  ->  []",
    ]);
    expect(worstFiles(code, 1)).toEqual(["      2 of 3  a.ts"]);
  });
});

describe("a run fails", () => {
  test("for a subject below its threshold, and for no other", () => {
    expect(problemsOf(tested, explained, { ...at(100), spec: 67 })).toEqual([
      "spec: 2 of 3 noticed, too few for 67 %.",
    ]);
    expect(problemsOf(tested, explained, { ...at(100), spec: 66 })).toEqual([]);
  });

  test("for a survivor outside the code without an explanation", () => {
    expect(problemsOf(tested, new Map(), at(0))).toEqual(["Survived without an explanation in survivors.yaml: b"]);
    expect(problemsOf(code, new Map(), at(0))).toEqual([]);
  });

  test("for an explanation of what is noticed, or is gone", () => {
    const stale = new Map([...explained, ["a", "?"], ["e", "?"]]);
    expect(problemsOf(tested, stale, at(0))).toEqual([expect.stringContaining('"a" is noticed')]);
    expect(goneFrom(tested, stale)).toEqual([expect.stringContaining('"e" does not exist')]);
  });

  test("for a sample only where chance hardly explains it", () => {
    const sample = Array.from({ length: 20 }, (_, index) => inCode("a.ts", index, index < 12));
    expect(problemsOf(sample, new Map(), at(90), true)).toEqual(["client: 12 of 20 noticed, too few for 90 %."]);
    expect(
      problemsOf([...sample.slice(1), inCode("a.ts", 20, true), ...sample.slice(0, 4)], new Map(), at(90), true),
    ).toEqual([]);
  });
});
