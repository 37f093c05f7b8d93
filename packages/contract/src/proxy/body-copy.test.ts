import { describe, expect, test } from "vitest";
import { BodyCopy, maxCopy } from "./body-copy.js";

function copyOf(...pieces: Buffer[]) {
  const copy = new BodyCopy();
  for (const piece of pieces) copy.add(piece);
  return copy.bytes();
}

describe("what is kept of a body", () => {
  test("is nothing where there was none", () => {
    expect(copyOf()).toBeUndefined();
    expect(copyOf(Buffer.alloc(0))).toBeUndefined();
  });

  test("is all of its pieces", () => expect(copyOf(Buffer.from("ab"), Buffer.from("c"))).toEqual(Buffer.from("abc")));

  test("may be 10 MiB, and no more", () => {
    expect(maxCopy).toBe(10_485_760);
    const [most, one] = [Buffer.alloc(maxCopy), Buffer.alloc(1)];
    expect(copyOf(most)?.length).toBe(maxCopy);
    expect(copyOf(most, one)).toBeNull();
    expect(copyOf(one, most, one)).toBeNull();
  });
});
