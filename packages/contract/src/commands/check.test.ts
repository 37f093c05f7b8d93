import { appendFileSync, linkSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runHere } from "../../test/host.js";
import { elsewhere, noted, right, save, wrong } from "../../test/recorded-calls.js";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sca-contract-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, ...exchanges: object[]) => join(folder, save(folder, name, ...exchanges));
const check = (...args: string[]) => runHere(["check", ...args]);
const read = (name: string) => readFileSync(join(folder, name), "utf8");

const found = `violation: enrollUser 200 response body/PendingUserAction/RedirectUrl: must be string, got an integer
note: enrollUser 200 response body/PendingUserAction/{…}: is not documented
1 exchange checked, 1 with violations, 1 with notes, 0 outside the spec.
`;

describe("what sca-contract check prints", () => {
  test("is the summary alone, of traffic that keeps the contract", async () => {
    expect(await check(file("right.ndjson", right))).toEqual({
      code: 0,
      stdout: "1 exchange checked, 0 with violations, 0 with notes, 0 outside the spec.\n",
      stderr: "",
    });
  });

  test("has each violation and note of several files once, and no value of the traffic", async () => {
    expect(await check(file("wrong.ndjson", wrong, elsewhere), file("more.ndjson", wrong))).toEqual({
      code: 1,
      stdout: `violation: enrollUser 200 response body/PendingUserAction/RedirectUrl: must be string, got an integer (2 times)
note: enrollUser 200 response body/PendingUserAction/{…}: is not documented (2 times)
2 exchanges checked, 2 with violations, 2 with notes, 1 outside the spec.
`,
      stderr: "",
    });
  });

  test("is the same of standard input, which has a name of its own in reports", async () => {
    const lines = `\n${JSON.stringify(wrong)}\n`;
    expect(await runHere(["check", "-"], lines)).toEqual({ code: 1, stdout: found, stderr: "" });
    const { stdout } = await runHere(["check", "-", "--report", "json"], lines);
    expect(JSON.parse(stdout)).toMatchObject([{ file: "standard input", line: 2 }]);
  });

  test("says how many lines were cut off, in every file", async () => {
    const names = ["cut.ndjson", "cut too.ndjson"].map((name) => file(name, right));
    for (const name of names) appendFileSync(name, JSON.stringify(wrong).slice(0, -2));
    const summary = "2 exchanges checked, 0 with violations, 0 with notes, 0 outside the spec, 2 lines cut off.\n";
    const report = join(folder, "cut.txt");
    expect(await check(...names, "--report", "text", "--report-file", report)).toEqual({
      code: 0,
      stdout: summary,
      stderr: "",
    });
    expect(read("cut.txt")).toBe(summary);
    expect((await check(...names, "--report", "json")).stderr).toBe(summary);
  });

  test("has the names that the spec does not know when it is asked to", async () => {
    const { stdout } = await check(file("names.ndjson", wrong), "--show-names");
    expect(stdout).toContain("note: enrollUser 200 response body/PendingUserAction/Jane: is not documented\n");
  });
});

test.each<[string, string[], number, object]>([
  ["a violation", [], 1, wrong],
  ["a violation", ["--fail-on", "violation"], 1, wrong],
  ["a violation", ["--fail-on", "note"], 1, wrong],
  ["a note", [], 0, noted],
  ["a note", ["--fail-on", "violation"], 0, noted],
  ["a note", ["--fail-on", "note"], 1, noted],
  ["nothing", ["--fail-on", "note"], 0, right],
])("where there was %s, with %j, ends with the exit code %j", async (_, args, code, exchange) => {
  expect((await check(file("found.ndjson", exchange, right), ...args)).code).toBe(code);
});

describe("a report", () => {
  test("without a file is all that is printed but the summary, which goes to standard error", async () => {
    const name = file("a.ndjson", right, wrong);
    const { code, stdout, stderr } = await check(name, "--report", "json");
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([
      { operationId: "enrollUser", file: name, line: 1 },
      { operationId: "enrollUser", file: name, line: 2 },
    ]);
    expect(stderr).toBe("2 exchanges checked, 1 with violations, 1 with notes, 0 outside the spec.\n");
  });

  test.each(["junit", "sarif"])("as %s has its summary on standard error, too", async (format) => {
    const { stderr } = await check(file("a.ndjson", right), "--report", format);
    expect(stderr).toBe("1 exchange checked, 0 with violations, 0 with notes, 0 outside the spec.\n");
  });

  test.each(["text", "github"])("as %s has the summary itself", async (format) => {
    const { stdout, stderr } = await check(file("a.ndjson", right), "--report", format);
    expect(stdout).toBe("1 exchange checked, 0 with violations, 0 with notes, 0 outside the spec.\n");
    expect(stderr).toBe("");
  });

  test("in a file stands beside the output", async () => {
    const name = file("a.ndjson", wrong);
    const report = join(folder, "b/c.sarif");
    expect(await check(name, "--report", "sarif", "--report-file", report)).toEqual({
      code: 1,
      stdout: found,
      stderr: "",
    });
    expect(JSON.parse(read("b/c.sarif")).runs[0].results).toHaveLength(2);
  });

  test("as text in a file is what is printed", async () => {
    const report = join(folder, "out.txt");
    const { stdout } = await check(file("a.ndjson", wrong), "--report", "text", "--report-file", report);
    expect(read("out.txt")).toBe(stdout);
  });

  test("as SARIF has the line of the recording, among empty ones", async () => {
    const name = join(folder, save(folder, "a.ndjson", right, elsewhere));
    appendFileSync(name, `\n\n${JSON.stringify(wrong)}\n`);
    const { stdout } = await check(name, "--report", "sarif");
    const locations = JSON.parse(stdout).runs[0].results.map(
      (result: { locations: { physicalLocation: unknown }[] }) => result.locations[0]?.physicalLocation,
    );
    const place = { artifactLocation: { uri: "a.ndjson" }, region: { startLine: 5 } };
    expect(locations).toEqual([place, place]);
  });

  test("as JUnit counts the test cases and failures, and names the files", async () => {
    const name = file("a.ndjson", right, wrong, elsewhere, wrong);
    const other = file("b.ndjson", noted);
    const { stdout } = await check(name, other, "--report", "junit");
    expect(stdout).toContain(`<testsuite name="${name}, ${other}" tests="4" failures="2">`);
    expect(stdout.match(/<testcase /g)).toHaveLength(4);
    expect(stdout.match(/<failure /g)).toHaveLength(2);
    expect(stdout.match(/<system-out>/g)).toHaveLength(3);
    expect([...stdout.matchAll(/, line (\d)"/g)].map(([, line]) => line)).toEqual(["1", "2", "4", "1"]);
  });
});

describe("a report is not written over a recording", () => {
  beforeAll(() => {
    file("kept.ndjson", wrong);
    file("other.ndjson", wrong);
    symlinkSync("kept.ndjson", join(folder, "symbolic.ndjson"));
    linkSync(join(folder, "kept.ndjson"), join(folder, "hard.ndjson"));
  });

  test.each([
    [["kept.ndjson"], "./kept.ndjson"],
    [["kept.ndjson"], "symbolic.ndjson"],
    [["symbolic.ndjson"], "kept.ndjson"],
    [["kept.ndjson"], "hard.ndjson"],
    [["hard.ndjson"], "symbolic.ndjson"],
    [["other.ndjson", "kept.ndjson"], "kept.ndjson"],
  ])("in %j, as %s", async (recordings, report) => {
    const before = [read("kept.ndjson"), readdirSync(folder)];
    const args = ["--report", "json", "--report-file", `${folder}/${report}`];
    expect(await check(...recordings.map((name) => join(folder, name)), ...args)).toEqual({
      code: 1,
      stdout: "",
      stderr: "--report-file must not be empty or one of the input files: give it another path.\n",
    });
    expect([read("kept.ndjson"), readdirSync(folder)]).toEqual(before);
  });

  test("but over another file, though it has the same content", async () => {
    const report = file("copy.ndjson", wrong);
    expect((await check(join(folder, "kept.ndjson"), "--report", "json", "--report-file", report)).stderr).toBe("");
    expect(JSON.parse(read("copy.ndjson"))).toHaveLength(1);
  });
});
