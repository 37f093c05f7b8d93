import { expect, test } from "vitest";
import { readReport, toJunit } from "./report.js";

const exchange = {
  operationId: "viewUser",
  method: "GET",
  path: "/a?b=<c>",
  status: 200,
  violations: [],
  undeclared: [],
};
const broken = {
  ...exchange,
  violations: [{ direction: "response" as const, pointer: "body/A", message: 'must be "string"' }],
};

test("a JUnit report has a test case for each exchange, and escapes what it quotes", () => {
  expect(toJunit([exchange, broken])).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuite name="validation proxy" tests="2" failures="1">
  <testcase classname="viewUser" name="GET /a?b=&lt;c&gt; 200">
  </testcase>
  <testcase classname="viewUser" name="GET /a?b=&lt;c&gt; 200">
    <failure message="response body/A: must be &quot;string&quot;"/>
  </testcase>
</testsuite>
`);
});

test("a report needs a format that exists and a file", () => {
  expect(readReport(undefined, undefined)).toBeUndefined();
  expect(() => readReport("junit", undefined)).toThrow("--report-file FILE");
  expect(() => readReport("xml", "a.xml")).toThrow("--report json or junit");
});
