import { expect, test } from "vitest";
import { toJunit } from "./report.js";
import { toSarif } from "./sarif.js";

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

test("a JUnit report is XML whatever is quoted", () => {
  const told = { ...broken, violations: [{ direction: "response" as const, pointer: "body/\u0001", message: "a\nb" }] };
  expect(toJunit([told], "x")).toContain('message="response body/ : a b"');
});

test("a SARIF report names the line of an exchange that has one, and no folder", () => {
  const locations = [{ ...broken, line: 3 }, broken].flatMap((one) => {
    const { runs } = JSON.parse(toSarif([one], "/home/jane/my traffic.ndjson"));
    return runs[0].results[0].locations[0].physicalLocation;
  });
  const artifactLocation = { uri: "my%20traffic.ndjson" };
  expect(locations).toEqual([{ artifactLocation, region: { startLine: 3 } }, { artifactLocation }]);
});
