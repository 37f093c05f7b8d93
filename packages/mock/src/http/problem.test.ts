import { expect, test } from "vitest";
import { Problem, shortened } from "./problem.js";

test("a problem is sent as problem JSON, with headers of its own", () => {
  const { status, headers, text } = new Problem(405, "It allows GET.", { Allow: "GET" }).toResponse();
  expect([status, headers]).toEqual([405, { "Content-Type": "application/problem+json", Allow: "GET" }]);
  expect(JSON.parse(text)).toEqual({ title: "Method Not Allowed", status: 405, detail: "It allows GET." });
});

test("a long text is shown by its beginning", () => {
  expect(shortened("x".repeat(40))).toBe("x".repeat(40));
  expect(shortened("x".repeat(41))).toBe(`${"x".repeat(40)}...`);
  expect(shortened("abcd", 3)).toBe("abc...");
});
