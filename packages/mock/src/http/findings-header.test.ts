import type { Finding } from "@mangopay-sca/contract";
import { expect, test } from "vitest";
import { findingsHeader } from "./findings-header.js";

const finding = (pointer: string): Finding => ({ direction: "request", pointer, expectation: "is missing" });

test("there is no header when there is nothing to report", () => {
  expect(findingsHeader({ violations: [], notes: [] })).toBeUndefined();
});

test("the header is ASCII, and reads as what was found", () => {
  const header = findingsHeader({
    violations: [finding("body/Prénom\u{1f600}\u007f")],
    notes: [finding("query/a\r\nb")],
  });
  expect(header).toMatch(/^[\x20-\x7e]+$/);
  expect(JSON.parse(header ?? "")).toEqual([
    { level: "violation", pointer: "body/Prénom\u{1f600}\u007f", expectation: "is missing" },
    { level: "note", pointer: "query/a\r\nb", expectation: "is missing" },
  ]);
});

test("what does not fit is counted, and the header stays valid JSON that fits into a header", () => {
  const violations = Array.from({ length: 500 }, (_, n) => finding(`body/Member${n}`));
  const header = findingsHeader({ violations, notes: [finding(`body/${"é".repeat(5_000)}`)] }) ?? "";
  const shown: Finding[] = JSON.parse(header);
  expect(JSON.stringify(shown.slice(0, -1)).length).toBeLessThanOrEqual(4_001);
  expect(header.length).toBeLessThan(4_100);
  expect(shown.length).toBeGreaterThan(20);
  expect(shown.at(-1)).toEqual({ level: "note", pointer: "", expectation: `and ${502 - shown.length} more` });
});
