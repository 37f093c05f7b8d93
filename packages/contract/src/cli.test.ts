// The program as users start it. What the commands do is tested beside them, within the process.
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answeredWith, right, save, wrong } from "../test/recorded-calls.js";
import { runCommand, runRedirected, startCommand } from "../test/run-command.js";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sca-contract-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("sca-contract", () => {
  test("reads its arguments, and files of the working folder, and sets the exit code", async () => {
    const { code, stdout, stderr } = await runCommand(
      folder,
      "check",
      save(folder, "a.ndjson", wrong),
      "--report=json",
    );
    expect(JSON.parse(stdout)).toMatchObject([{ operationId: "enrollUser", file: "a.ndjson", line: 1 }]);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: "1 exchange checked, 1 with violations, 1 with notes, 0 outside the spec.\n",
    });
  });

  test("reads standard input", async () => {
    const { child, ended } = startCommand(folder, "check", "-");
    child.stdin.end(JSON.stringify(wrong));
    expect(await text(child.stdout)).toContain("RedirectUrl: must be string");
    expect(await ended).toBe(1);
  });

  test("does not write its report over its standard input", () => {
    save(folder, "kept.ndjson", wrong);
    const input = openSync(join(folder, "kept.ndjson"), "r");
    const args = ["check", "-", "--report", "json", "--report-file", "kept.ndjson"];
    expect(runRedirected(folder, { input }, ...args)).toEqual({
      code: 1,
      stdout: "",
      stderr: "--report-file must not be empty or one of the input files: give it another path.\n",
    });
    closeSync(input);
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
    const report = ["--report", "json", "--report-file", "long.json"];
    const { child, ended, stderr } = startCommand(folder, "check", file, "--show-names", ...report);
    child.stdin.end();
    child.stdout.destroy();
    expect({ code: await ended, stderr: await stderr }).toEqual({ code: 1, stderr: "" });
    expect(JSON.parse(readFileSync(join(folder, "long.json"), "utf8"))).toHaveLength(2);
  });
});
