import { expect, test } from "vitest";
import { inWords, isNotOfSkeleton } from "./words.ts";

test("messages of type tests are shown one by one, without the compiler's text", () => {
  const line = `src/surface.test-d.ts(62,13): error TS2344: Type '"viewX: add its row" | "viewY: add its row"' does not satisfy the constraint 'never'.`;
  expect(inWords("packages/client", line)).toEqual(["viewX: add its row", "viewY: add its row"]);
});

test("other compiler errors are shown with the path from the root, without their continuation lines", () => {
  const error = "src/api.ts(3,1): error TS1005: ';' expected.";
  expect(inWords("packages/client", error)).toEqual([`packages/client/${error}`]);
  expect(inWords("packages/client", "  Types of property 'a' are incompatible.")).toEqual([]);
  expect(inWords("spec", "Something else failed.")).toEqual(["Something else failed."]);
});

test("a missing digest of a skeleton's example is not reported", () => {
  expect(isNotOfSkeleton("no digest for viewX/200.todo in packages/x.json: run npm run digest")).toBe(false);
  expect(isNotOfSkeleton("no digest for viewX/200.history in packages/x.json: run npm run digest")).toBe(true);
});
