import { expect, test } from "vitest";
import { toJunit } from "./report.js";

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
  expect(toJunit([exchange, broken], "a proxy & more")).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuite name="a proxy &amp; more" tests="2" failures="1">
  <testcase classname="viewUser" name="GET /a?b=&lt;c&gt; 200">
  </testcase>
  <testcase classname="viewUser" name="GET /a?b=&lt;c&gt; 200">
    <failure message="response body/A: must be &quot;string&quot;"/>
  </testcase>
</testsuite>
`);
});
