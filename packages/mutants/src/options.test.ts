import { describe, expect, test } from "vitest";
import { subjects } from "./mutant.ts";
import { readOptions } from "./options.ts";

describe("npm run mutants", () => {
  test("is about every subject, and all of it, without options", () => {
    expect(readOptions([])).toEqual({ subjects });
  });

  test("takes subjects in any order, files of code, and a sample", () => {
    expect(
      readOptions(["--only", "mock,spec", "--files", "src/a.ts,src/b.ts", "--sample", "5", "--seed", "x"]),
    ).toEqual({
      subjects: ["spec", "mock"],
      files: ["src/a.ts", "src/b.ts"],
      sample: { size: 5, seed: "x" },
    });
  });

  test("has a usage", () => {
    expect(readOptions(["--help"])).toBeUndefined();
  });

  test.each([
    [["--only", "spec,codes"], /^--only knows spec, .*contract, and not "codes"\./],
    [["--sample", "0"], /^--sample takes a whole number from 1, and not "0"\./],
    [["--sample", "1e3"], /^--sample takes a whole number from 1, and not "1e3"\./],
    [["--seed", "1"], /^--seed chooses a sample/],
    [["--files", "src/a.ts", "--only", "spec"], /^--files is about client, mock and contract/],
    [["--fast"], /'--fast'/],
    [["spec"], /'spec'/],
  ])("refuses %j in a sentence, with the usage", (args, sentence) => {
    expect(() => readOptions(args)).toThrow(sentence);
    expect(() => readOptions(args)).toThrow(/\n\nUsage: npm run mutants -- /);
  });
});
