import { describe, expect, test } from "vitest";
import { drawn, leastOf } from "./sample.ts";

const items = Array.from({ length: 200 }, (_, index) => ({ id: `mutant ${index}` }));

describe("a sample", () => {
  test("has as many mutants as asked for, in their order", () => {
    const sample = drawn(items, { size: 20, seed: "a" });
    expect(sample).toHaveLength(20);
    expect(sample).toEqual(items.filter((item) => sample.includes(item)));
    expect(drawn(items, { size: 500, seed: "a" })).toEqual(items);
  });

  test("is the same for the same seed, and another for another", () => {
    expect(drawn(items, { size: 20, seed: "a" })).toEqual(drawn(items, { size: 20, seed: "a" }));
    expect(drawn(items, { size: 20, seed: "a" })).not.toEqual(drawn(items, { size: 20, seed: "b" }));
  });

  test("keeps all but one mutant when another one comes", () => {
    const before = drawn(items, { size: 20, seed: "a" });
    const after = drawn([{ id: "new" }, ...items], { size: 20, seed: "a" });
    expect(after.filter((item) => before.includes(item)).length).toBeGreaterThanOrEqual(19);
  });
});

describe("the least number that must be noticed", () => {
  // Of 10 with 90 %: at most 4 happens once in 6,800 draws, at most 5 once in 610.
  test("is what chance makes less than once in a thousand", () => {
    expect(leastOf(10, 90)).toBe(5);
    expect(leastOf(1, 90)).toBe(0);
    expect(leastOf(1000, 90)).toBeGreaterThan(860);
    expect(leastOf(10, 100)).toBe(10);
  });
});
