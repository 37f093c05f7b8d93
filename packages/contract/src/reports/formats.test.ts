import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import type { CheckedExchange, Finding } from "../exchange.js";
import { type ReportFormat, renderReport } from "./formats.js";

const violation: Finding = {
  direction: "response",
  pointer: "body/A",
  expectation: 'must be "string"',
  got: "an integer",
};
const note: Finding = { direction: "request", pointer: "query/b", expectation: "is not documented" };
const kept: CheckedExchange = {
  operationId: "viewUser",
  method: "GET",
  path: "/a?b=<c>",
  status: 200,
  violations: [],
  notes: [],
};
const broken = { ...kept, violations: [violation], notes: [note] };
const outside = { ...kept, operationId: undefined };

const render = (format: ReportFormat, ...exchanges: CheckedExchange[]) =>
  renderReport(format, exchanges, "a proxy & more");

test("text has each finding once with how often it was made, violations first, and the summary", () => {
  expect(render("text", broken, kept, broken, outside)).toBe(
    `violation: viewUser 200 response body/A: must be "string", got an integer (2 times)
note: viewUser 200 request query/b: is not documented (2 times)
3 exchanges checked, 2 with violations, 2 with notes, 1 outside the spec.
`,
  );
});

test("text has the findings of a level in the order of the alphabet", () => {
  const of = (pointer: string) => ({ ...note, pointer });
  expect(render("text", { ...kept, notes: [of("query/b"), of("query/c"), of("query/a"), of("query/b")] })).toBe(
    `note: viewUser 200 request query/a: is not documented
note: viewUser 200 request query/b: is not documented (2 times)
note: viewUser 200 request query/c: is not documented
1 exchange checked, 0 with violations, 1 with notes, 0 outside the spec.
`,
  );
});

test("text names a call of no operation by its method and path, and one without a response, and a whole message", () => {
  const stopped: Finding = { direction: "response", pointer: "response", expectation: "the proxy was stopped" };
  const unknown = { ...outside, status: undefined };
  expect(render("text", { ...unknown, violations: [stopped] }, { ...unknown, notes: [note] })).toBe(
    `violation: GET /a?b=<c> without a response response: the proxy was stopped
note: GET /a?b=<c> without a response request query/b: is not documented
2 exchanges checked, 1 with violations, 1 with notes, 0 outside the spec.
`,
  );
});

test("text says what was not checked because it was not recorded", () => {
  const text = render(
    "text",
    { ...kept, unrecorded: ["request header/authorization", "request body"] },
    { ...kept, unrecorded: ["request header/authorization", "response body"] },
  );
  expect(text).toMatch(/ Not recorded, so not checked: 2 Authorization headers, 2 bodies\.\n$/);
  expect(render("text", { ...kept, unrecorded: ["response body"] })).toMatch(/ so not checked: 1 body\.\n$/);
});

test.each(["text", "github"] as const)("%s says how many lines were cut off", (format) => {
  expect(renderReport(format, [kept], "a source", 1)).toMatch(/, 0 outside the spec, 1 line cut off\.\n$/);
  expect(renderReport(format, [kept], "a source", 2)).toMatch(/, 0 outside the spec, 2 lines cut off\.\n$/);
});

test("a name that is shown cannot write to the terminal, to the log or into the lines of others", () => {
  const name = { ...note, pointer: "body/\u001B[2J\r\n\u202E\uD800" };
  expect(render("text", { ...kept, notes: [name] })).toContain(
    "body/\\u{1b}[2J\\u{d}\\u{a}\\u{202e}\\u{d800}: is not documented\n",
  );
});

test("JSON has the exchanges as the check returned them", () => {
  expect(JSON.parse(render("json", broken, outside))).toEqual([broken, JSON.parse(JSON.stringify(outside))]);
});

describe("JUnit", () => {
  test("has a test case for each exchange of the spec, one failure with all violations, and notes as output", () => {
    const twice = { ...broken, line: 7, violations: [violation, { ...violation, pointer: "body/B" }], notes: [] };
    const noted = { ...kept, notes: [note, { ...note, pointer: "query/c" }], entry: 9 };
    const unknown = { ...outside, status: undefined, violations: [note], entry: 10 };
    expect(render("junit", kept, outside, twice, noted, unknown)).toBe(
      `<?xml version="1.0" encoding="UTF-8"?>
<testsuite name="a proxy &amp; more" tests="4" failures="2">
  <testcase classname="viewUser" name="GET /a?b=&lt;c&gt; 200, entry 1">
  </testcase>
  <testcase classname="viewUser" name="GET /a?b=&lt;c&gt; 200, line 7">
    <failure message="viewUser 200 response body/A: must be &quot;string&quot;, got an integer (and 1 more)">viewUser 200 response body/A: must be &quot;string&quot;, got an integer
viewUser 200 response body/B: must be &quot;string&quot;, got an integer</failure>
  </testcase>
  <testcase classname="viewUser" name="GET /a?b=&lt;c&gt; 200, entry 9">
    <system-out>note: viewUser 200 request query/b: is not documented
note: viewUser 200 request query/c: is not documented</system-out>
  </testcase>
  <testcase classname="unknown operation" name="GET /a?b=&lt;c&gt; without a response, entry 10">
    <failure message="GET /a?b=&lt;c&gt; without a response request query/b: is not documented">GET /a?b=&lt;c&gt; without a response request query/b: is not documented</failure>
  </testcase>
</testsuite>
`,
    );
  });

  test("is XML whatever the source is called", () => {
    const report = renderReport("junit", [], "a\u0000\uD800\uFFFE\u{1F600}\t");
    expect(report).toContain('name="a\uFFFD\uFFFD\uFFFD\u{1F600}\t"');
  });
});

describe("SARIF", () => {
  const resultsOf = (...exchanges: CheckedExchange[]) => JSON.parse(render("sarif", ...exchanges)).runs[0].results;

  test("has errors for violations and notes for notes, with a rule for each operation", () => {
    const { $schema, version, runs } = JSON.parse(render("sarif", broken, broken));
    expect({ $schema, version }).toEqual({
      $schema: "https://json.schemastore.org/sarif-2.1.0.json",
      version: "2.1.0",
    });
    expect(runs[0].tool.driver).toEqual({ name: "sca-contract", rules: [{ id: "viewUser" }] });
    expect(runs[0].results).toEqual([
      {
        ruleId: "viewUser",
        level: "error",
        message: { text: 'viewUser 200 response body/A: must be "string", got an integer.' },
        occurrenceCount: 2,
        locations: [{ logicalLocations: [{ fullyQualifiedName: "response/body/A" }] }],
      },
      expect.objectContaining({ level: "note", occurrenceCount: 2 }),
    ]);
  });

  test("names the file from the working folder, and the line where there is one", () => {
    const file = resolve("a b", "my traffic.ndjson");
    const [result] = resultsOf({ ...broken, file, line: 3 });
    expect(result.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: "a%20b/my%20traffic.ndjson" },
      region: { startLine: 3 },
    });
  });

  test("names no folder of a file elsewhere", () => {
    const [result] = resultsOf({ ...broken, file: "/home/jane/traffic.har", entry: 3 });
    expect(result.locations[0].physicalLocation).toEqual({ artifactLocation: { uri: "traffic.har" } });
  });

  test("calls what is not an operation so", () => {
    expect(resultsOf({ ...outside, violations: [violation] })[0].ruleId).toBe("unknown-operation");
  });
});

describe("GitHub's workflow commands", () => {
  test("are an error for a violation and a notice for a note, with file and line, and the summary", () => {
    expect(render("github", { ...broken, file: "a,b:c.ndjson", line: 4 })).toBe(
      `::error file=a%2Cb%3Ac.ndjson,line=4,title=viewUser%3A violation::viewUser 200 response body/A: must be "string", got an integer
::notice file=a%2Cb%3Ac.ndjson,line=4,title=viewUser%3A note::viewUser 200 request query/b: is not documented
1 exchange checked, 1 with violations, 1 with notes, 0 outside the spec.
`,
    );
  });

  test("name neither an operation nor a file for an exchange that has none", () => {
    expect(render("github", { ...outside, violations: [note] }).split("\n")[0]).toBe(
      "::error title=No operation%3A violation::GET /a?b=<c> 200 request query/b: is not documented",
    );
  });

  test("hold what they quote", () => {
    const named = render("github", { ...kept, file: "a\r\nb%.har", notes: [note] });
    expect(named).toMatch(/^::notice file=a%0D%0Ab%25\.har,title=viewUser%3A note::/);

    const report = render("github", { ...kept, notes: [{ ...note, pointer: "query/100%\n::error::x" }] });
    expect(report.split("\n")[0]).toBe(
      "::notice title=viewUser%3A note::viewUser 200 request query/100%25\\u{a}::error::x: is not documented",
    );
  });
});
