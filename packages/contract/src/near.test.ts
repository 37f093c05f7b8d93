import { describe, expect, test } from "vitest";
import { isNear, nearest, nearestOf } from "./near.js";

describe("a name is near another one", () => {
  test.each([
    ["in other capitals", "url", "URL"],
    ["if one letter of three differs", "abx", "abc"],
    ["if three letters of nine differ", "abcdefxyz", "abcdefghi"],
    ["if three letters of twelve differ", "abcdefghixyz", "abcdefghijkl"],
  ])("%s", (_, name, other) => expect(isNear(name, other)).toBe(true));

  test.each([
    ["one letter of two differs", "ax", "ab"],
    ["two letters of five differ", "abcxy", "abcde"],
    ["four letters of twelve differ", "abcdefghwxyz", "abcdefghijkl"],
  ])("but not if %s", (_, name, other) => expect(isNear(name, other)).toBe(false));
});

describe("the name that was probably meant", () => {
  test("is the nearest, in whatever capitals", () => {
    expect(nearestOf("lst", ["lists", "last", "list"])).toBe("last");
    expect(nearestOf("LISTS", ["last", "list", "lists"])).toBe("lists");
    expect(nearestOf("lists", ["lost", "LIST", "lift"])).toBe("LIST");
  });

  test("may have two letters in each other's place from four letters on", () => {
    expect(nearestOf("lsit", ["list"])).toBe("list");
    expect(nearestOf("acb", ["abc"])).toBeUndefined();
  });

  test("is undefined when no name is near", () => {
    expect(nearestOf("nope", ["list", "last"])).toBeUndefined();
    expect(nearestOf("anything", [])).toBeUndefined();
  });

  test("ends a sentence", () => {
    expect(nearest("lst", ["last", "list"])).toBe("; the nearest is last");
    expect(nearest("lst", ["last"], "--")).toBe("; the nearest is --last");
    expect(nearest("nope", ["last"])).toBe("");
  });
});
