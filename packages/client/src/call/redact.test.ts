import { expect, test } from "vitest";
import { redact } from "./redact.js";

test("secrets of six letters or more are taken out of every text, shorter ones of none", () => {
  expect(redact("abcdef abcde", ["abcdef"])).toBe("[redacted] abcde");
  expect(redact("abcdef abcde", ["abcde"])).toBe("abcdef abcde");
});

test("names, lists and members are cleaned, and what is no text stays", () => {
  const value = { "a-secret": ["a-secret", 5, null, true], b: { c: "not a-secret" } };
  expect(redact(value, ["a-secret"])).toEqual({
    "[redacted]": ["[redacted]", 5, null, true],
    b: { c: "not [redacted]" },
  });
});
