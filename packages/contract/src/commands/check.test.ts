import { appendFileSync, closeSync, linkSync, mkdtempSync, openSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answeredWith, elsewhere, noted, right, save, wrong } from "../../test/recorded-calls.js";
import { runCommand, runRedirected, startCommand } from "../../test/run-command.js";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sca-contract-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("sca-contract check", () => {
  test("passes traffic that keeps the contract", async () => {
    expect(await runCommand(folder, "check", save(folder, "right.ndjson", right))).toEqual({
      code: 0,
      stdout: "1 exchange checked, 0 with violations, 0 with notes, 0 outside the spec.\n",
      stderr: "",
    });
  });

  test("prints each violation and note of several files once, and no value of the traffic", async () => {
    const files = [save(folder, "wrong.ndjson", wrong, elsewhere), save(folder, "more.ndjson", wrong)];
    expect(await runCommand(folder, "check", ...files)).toEqual({
      code: 1,
      stdout: `violation: enrollUser 200 response body/PendingUserAction/RedirectUrl: must be string, got an integer (2 times)
note: enrollUser 200 response body/PendingUserAction/{…}: is not documented (2 times)
2 exchanges checked, 2 with violations, 2 with notes, 1 outside the spec.
`,
      stderr: "",
    });
  });

  test("reads standard input", async () => {
    const { child, ended } = startCommand(folder, "check", "-");
    child.stdin.end(JSON.stringify(wrong));
    expect(await text(child.stdout)).toContain("RedirectUrl: must be string");
    expect(await ended).toBe(1);
  });

  test("says how many lines were cut off", async () => {
    const name = save(folder, "cut.ndjson", right);
    appendFileSync(join(folder, name), JSON.stringify(wrong).slice(0, -2));
    const summary = "1 exchange checked, 0 with violations, 0 with notes, 0 outside the spec, 1 line cut off.\n";
    expect(await runCommand(folder, "check", name, "--report", "text", "--report-file", "cut.txt")).toEqual({
      code: 0,
      stdout: summary,
      stderr: "",
    });
    expect(readFileSync(join(folder, "cut.txt"), "utf8")).toBe(summary);
    expect((await runCommand(folder, "check", name, "--report", "json")).stderr).toBe(summary);
  });

  test("fails on a note when it is asked to", async () => {
    const file = save(folder, "noted.ndjson", noted);
    expect((await runCommand(folder, "check", file)).code).toBe(0);
    expect((await runCommand(folder, "check", file, "--fail-on", "violation")).code).toBe(0);
    expect((await runCommand(folder, "check", file, "--fail-on", "note")).code).toBe(1);
  });

  test("shows the names that the spec does not know when it is asked to", async () => {
    const { stdout } = await runCommand(folder, "check", save(folder, "names.ndjson", wrong), "--show-names");
    expect(stdout).toContain("note: enrollUser 200 response body/PendingUserAction/Jane: is not documented\n");
  });

  test("writes a report beside its output", async () => {
    const { code, stdout } = await runCommand(
      folder,
      "check",
      save(folder, "a.ndjson", wrong),
      "--report",
      "sarif",
      "--report-file",
      "b/c.sarif",
    );
    expect({ code, stdout: stdout.split("\n").length }).toEqual({ code: 1, stdout: 4 });
    const { runs } = JSON.parse(readFileSync(join(folder, "b/c.sarif"), "utf8"));
    expect(runs[0].results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: "a.ndjson" },
      region: { startLine: 1 },
    });
  });

  test("writes the text that it prints as a report of the format text", async () => {
    const report = ["--report", "text", "--report-file", "out.txt"];
    const { stdout } = await runCommand(folder, "check", save(folder, "a.ndjson", wrong), ...report);
    expect(readFileSync(join(folder, "out.txt"), "utf8")).toBe(stdout);
  });

  test("prints nothing but the report where it has no file, and the summary on standard error", async () => {
    const { code, stdout, stderr } = await runCommand(
      folder,
      "check",
      save(folder, "a.ndjson", wrong),
      "--report",
      "json",
    );
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([{ operationId: "enrollUser", file: "a.ndjson", line: 1 }]);
    expect(stderr).toBe("1 exchange checked, 1 with violations, 1 with notes, 0 outside the spec.\n");
  });

  describe("does not write its report over a recording", () => {
    const overwritten = {
      code: 1,
      stdout: "",
      stderr: "--report-file must not be empty or one of the input files: give it another path.\n",
    };
    beforeAll(() => {
      save(folder, "kept.ndjson", wrong);
      symlinkSync("kept.ndjson", join(folder, "symbolic.ndjson"));
      linkSync(join(folder, "kept.ndjson"), join(folder, "hard.ndjson"));
    });

    test.each([
      ["kept.ndjson", "./kept.ndjson"],
      ["kept.ndjson", "symbolic.ndjson"],
      ["symbolic.ndjson", "kept.ndjson"],
      ["kept.ndjson", "hard.ndjson"],
      ["hard.ndjson", "symbolic.ndjson"],
    ])("in %s, as %s", async (recording, report) => {
      const before = readFileSync(join(folder, "kept.ndjson"), "utf8");
      const result = await runCommand(folder, "check", recording, "--report", "json", "--report-file", report);
      expect(result).toEqual(overwritten);
      expect(readFileSync(join(folder, "kept.ndjson"), "utf8")).toBe(before);
    });

    test("that is its standard input", () => {
      const input = openSync(join(folder, "kept.ndjson"), "r");
      const args = ["check", "-", "--report", "json", "--report-file", "kept.ndjson"];
      expect(runRedirected(folder, { input }, ...args)).toEqual(overwritten);
      closeSync(input);
    });
  });

  test.skipIf(process.platform !== "linux")("ends with a sentence when its output has no space", () => {
    const full = openSync("/dev/full", "w");
    const args = ["check", save(folder, "right.ndjson", right), "--report", "json", "--report-file", "whole.json"];
    const { code, stderr } = runRedirected(folder, { output: full }, ...args);
    closeSync(full);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: "The output cannot be written (ENOSPC): redirect it to another file or disk.\n",
    });
    expect(JSON.parse(readFileSync(join(folder, "whole.json"), "utf8"))).toHaveLength(1);
  });

  test("still writes the report and sets the exit code when stdout is closed", async () => {
    const long = answeredWith({ PendingUserAction: { ["x".repeat(1_000_000)]: 1 } });
    const file = save(folder, "long.ndjson", wrong, long);
    const { child, ended, stderr } = startCommand(
      folder,
      "check",
      file,
      "--show-names",
      "--report",
      "json",
      "--report-file",
      "long.json",
    );
    child.stdin.end();
    child.stdout.destroy();
    expect({ code: await ended, stderr: await stderr }).toEqual({ code: 1, stderr: "" });
    expect(JSON.parse(readFileSync(join(folder, "long.json"), "utf8"))).toHaveLength(2);
  });
});
