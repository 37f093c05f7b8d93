import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { elsewhere, right, save } from "../test/recorded-calls.js";
import { runCommand } from "../test/run-command.js";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sca-contract-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("a mistake in the command line is a sentence, and the exit code 1", () => {
  const usage = "\n\nUsage: sca-contract check FILE... ";
  test.each([
    [["check"], `check needs a file: sca-contract check FILE.`],
    [["check", "right.ndjson", "--repport", "json"], `Unknown option --repport; did you mean --report?${usage}`],
    [["check", "right.ndjson", "--bogus"], `Unknown option --bogus.${usage}`],
    [["check", "right.ndjson", "--report"], `--report needs a value.${usage}`],
    [
      ["check", "right.ndjson", "--report", "jnuit"],
      "--report must be one of text, json, junit, sarif, github; the nearest is junit.",
    ],
    [["check", "right.ndjson", "--fail-on", "error"], "--fail-on must be one of violation, note."],
    [
      ["check", "right.ndjson", "--report", "json", "--report-file", "./right.ndjson"],
      "--report-file must not be empty or one of the input files: give it another path.",
    ],
    [
      ["check", "right.ndjson", "--report-file", "report.json"],
      "--report-file requires --report: give the report a format, such as junit.",
    ],
    [["check", "none.ndjson"], "There is no file none.ndjson: give the path of recorded traffic, HAR or NDJSON."],
    [["chekc", "right.ndjson"], 'Unknown command "chekc"; did you mean check?\n\nUsage: sca-contract COMMAND'],
    [["right.ndjson"], 'Unknown command "right.ndjson".\n\nUsage: sca-contract COMMAND'],
    [["constructor"], 'Unknown command "constructor".\n\nUsage: sca-contract COMMAND'],
    [[], "Missing command.\n\nUsage: sca-contract COMMAND"],
    [
      ["check", "elsewhere.ndjson"],
      "elsewhere.ndjson contains no calls to the API: record calls to /v2.01/…, or give another file.",
    ],
  ])("%j", async (args, sentence) => {
    save(folder, "right.ndjson", right);
    save(folder, "elsewhere.ndjson", elsewhere);
    const { code, stdout, stderr } = await runCommand(folder, ...args);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr.slice(0, sentence.length)).toBe(sentence);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test("a report that cannot be written is noticed before the traffic is read", async () => {
    const { code, stderr } = await runCommand(folder, "check", "none.ndjson", "--report=text", "--report-file", ".");
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: "The report cannot be written to . (EISDIR): give --report-file another path.\n",
    });
  });

  test("traffic that cannot be read leaves no report", async () => {
    await runCommand(folder, "check", "none.ndjson", "--report=text", "--report-file", "never/written.txt");
    expect(existsSync(join(folder, "never"))).toBe(false);
  });
});

describe("help", () => {
  test.each([["--help"], ["-h"], ["help"]])("%s is the usage of the commands", async (option) => {
    const { code, stdout } = await runCommand(folder, option);
    expect({ code, first: stdout.split("\n")[0] }).toEqual({ code: 0, first: "Usage: sca-contract COMMAND" });
  });

  test.each([["--help"], ["-h"]])("check %s is the usage of check", async (option) => {
    const { code, stdout } = await runCommand(folder, "check", option);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Usage: sca-contract check FILE\.\.\. /);
  });

  test("--version is the version", async () => {
    expect((await runCommand(folder, "--version")).stdout).toBe(`${manifest.version}\n`);
  });
});
