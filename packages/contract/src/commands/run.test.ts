import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { runHere, TestHost } from "../../test/host.js";
import { elsewhere, right, save } from "../../test/recorded-calls.js";
import { run } from "./run.js";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sca-contract-"));
  save(folder, "right.ndjson", right);
  save(folder, "elsewhere.ndjson", elsewhere);
});
afterAll(() => rmSync(folder, { recursive: true }));
/** Names of files stand for files of the folder. */
const inFolder = (text: string) =>
  text.replaceAll(/\b(right|elsewhere|none|report)\.\w+/g, (name) => join(folder, name));

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
      ["check", "right.ndjson", "--report", "json", "--report-file", "right.ndjson"],
      "--report-file must not be empty or one of the input files: give it another path.",
    ],
    [
      ["check", "right.ndjson", "--report", "json", "--report-file", ""],
      "--report-file must not be empty or one of the input files: give it another path.",
    ],
    [
      ["check", "right.ndjson", "--report-file", "report.json"],
      "--report-file requires --report: give the report a format, such as junit.",
    ],
    [["check", "none.ndjson"], "There is no file none.ndjson: give the path of recorded traffic, HAR or NDJSON."],
    [["chekc", "right.ndjson"], 'Unknown command "chekc"; did you mean check?\n\nUsage: sca-contract COMMAND'],
    [["bogus"], 'Unknown command "bogus".\n\nUsage: sca-contract COMMAND'],
    [["constructor"], 'Unknown command "constructor".\n\nUsage: sca-contract COMMAND'],
    [[], "Missing command.\n\nUsage: sca-contract COMMAND"],
    [
      ["check", "elsewhere.ndjson"],
      "elsewhere.ndjson contains no calls to the API: record calls to /v2.01/…, or give another file.",
    ],
    [
      ["check", "elsewhere.ndjson", "elsewhere.ndjson"],
      "elsewhere.ndjson, elsewhere.ndjson contain no calls to the API: record calls to /v2.01/…, or give another file.",
    ],
  ])("%j", async (args, sentence) => {
    const { code, stdout, stderr } = await runHere(args.map(inFolder));
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    const expected = inFolder(sentence);
    expect(stderr.slice(0, expected.length)).toBe(expected);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test("a report that cannot be written is noticed before the traffic is read", async () => {
    const none = join(folder, "none.ndjson");
    expect(await runHere(["check", none, "--report=text", "--report-file", folder])).toEqual({
      code: 1,
      stdout: "",
      stderr: `The report cannot be written to ${folder} (EISDIR): give --report-file another path.\n`,
    });
  });

  test("traffic that cannot be read leaves no report", async () => {
    const report = join(folder, "never/written.txt");
    await runHere(["check", join(folder, "none.ndjson"), "--report=text", "--report-file", report]);
    expect(existsSync(join(folder, "never"))).toBe(false);
  });
});

describe("help", () => {
  test.each([["--help"], ["-h"], ["help"]])("%s names the commands", async (option) => {
    const { code, stdout, stderr } = await runHere([option]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^Usage: sca-contract COMMAND\n.*\n {2}check FILE.*\n {2}proxy /s);
  });

  test.each([["--help"], ["-h"]])("check %s names its options", async (option) => {
    const { code, stdout } = await runHere(["check", option]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Usage: sca-contract check FILE\.\.\. /);
    expect(stdout).toContain("--report       text, json, junit, sarif, github; text by default");
    for (const one of ["--report", "--report-file", "--fail-on", "--show-names"])
      expect(stdout).toContain(`\n  ${one} `);
  });

  test("proxy --help names its options", async () => {
    const { code, stdout } = await runHere(["proxy", "--help"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Usage: sca-contract proxy --upstream URL/);
    expect(stdout).toContain("--report text|json|junit|sarif|github --report-file FILE");
    const named = ["upstream", "port", "host", "timeout", "fail-on", "report", "report-file", "cert", "ca"];
    for (const one of named) expect(stdout).toMatch(new RegExp(`\\n  --${one}[, ]`));
  });

  test("--version is the version", async () => {
    expect(await runHere(["--version"])).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: "" });
  });
});

describe("output that cannot be written", () => {
  const failing = async (name: "stdout" | "stderr", code: string) => {
    const host = new TestHost();
    await run(["--version"], host);
    host[name].emit("error", Object.assign(new Error("s3cret"), { code }));
    return { hasExited: host.hasExited, code: host.exitCode, stderr: host.written.stderr };
  };

  test.each(["stdout", "stderr"] as const)("because nobody reads %s changes nothing", async (name) => {
    expect(await failing(name, "EPIPE")).toEqual({ hasExited: false, code: undefined, stderr: "" });
  });

  test.each(["stdout", "stderr"] as const)(
    "to %s for another reason ends the command with a sentence",
    async (name) => {
      expect(await failing(name, "ENOSPC")).toEqual({
        hasExited: true,
        code: 1,
        stderr: "The output cannot be written (ENOSPC): redirect it to another file or disk.\n",
      });
    },
  );
});
