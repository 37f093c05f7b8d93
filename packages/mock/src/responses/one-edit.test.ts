import { expect, test } from "vitest";
import { isOneEdit } from "./one-edit.js";

test.each([
  ["the same", "code", "code"],
  ["a letter more", "codes", "code"],
  ["a letter more in front", "xcode", "code"],
  ["a letter less", "cde", "code"],
  ["another letter", "cude", "code"],
  ["two letters that swap places", "cdoe", "code"],
  ["two letters that swap places at the end", "coed", "code"],
  ["a double letter", "coode", "code"],
])("%s is one edit: %s", (_, written, meant) => {
  expect(isOneEdit(written, meant)).toBe(true);
  expect(isOneEdit(meant, written)).toBe(true);
});

test.each([
  ["two letters more", "codexx", "code"],
  ["a letter more at either end", "xcodex", "code"],
  ["two other letters", "cabe", "code"],
  ["two letters that are apart", "cedo", "code"],
  ["three letters in another order", "seeds", "dseed"],
  ["two letters less", "co", "code"],
  ["a letter for two that are not its own", "cxde", "coode"],
])("%s are more: %s", (_, written, meant) => {
  expect(isOneEdit(written, meant)).toBe(false);
  expect(isOneEdit(meant, written)).toBe(false);
});
