import { expect, test } from "vitest";
import { readReport } from "./report.js";

test("a report needs a format that exists and a file", () => {
  expect(readReport(undefined, undefined)).toBeUndefined();
  expect(() => readReport("junit", undefined)).toThrow("--report-file FILE");
  expect(() => readReport("xml", "a.xml")).toThrow("--report junit or json or sarif");
});
