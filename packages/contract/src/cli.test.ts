import { type SpawnOptionsWithoutStdio, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };

const command = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const url = "https://api.sandbox.mangopay.com/v2.01/acme/sca/users/jane-doe-1/enrollment";
const sendAs = (change: object = {}) => ({
  method: "POST",
  url,
  headers: { authorization: "Bearer s3cret" },
  ...change,
});
const answer = (body: unknown) => ({
  status: 200,
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
});
const right = {
  request: sendAs(),
  response: answer({ PendingUserAction: { RedirectUrl: "https://a.test/?token=t" } }),
};
const noted = { request: sendAs({ body: "{}" }), response: right.response };
const wrong = { request: sendAs(), response: answer({ PendingUserAction: { RedirectUrl: 5, Jane: "Doe" } }) };
const elsewhere = { request: { method: "GET", url: "https://example.com/jane-doe-1" } };

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sca-contract-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function save(name: string, ...exchanges: object[]): string {
  writeFileSync(join(folder, name), exchanges.map((exchange) => `${JSON.stringify(exchange)}\n`).join(""));
  return name;
}

function start(args: string[], options: SpawnOptionsWithoutStdio = {}) {
  const child = spawn(process.execPath, [command, ...args], { cwd: folder, ...options });
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  return { child, ended, stderr: text(child.stderr) };
}
async function run(...args: string[]) {
  const { child, ended, stderr } = start(args);
  child.stdin.end();
  const stdout = await text(child.stdout);
  return { code: await ended, stdout, stderr: await stderr };
}

describe("sca-contract check", () => {
  test("passes traffic that keeps the contract", async () => {
    expect(await run("check", save("right.ndjson", right))).toEqual({
      code: 0,
      stdout: "1 exchange checked, 0 with violations, 0 with notes, 0 outside the spec.\n",
      stderr: "",
    });
  });

  test("prints each violation and note of several files once, and no value of the traffic", async () => {
    const files = [save("wrong.ndjson", wrong, elsewhere), save("more.ndjson", wrong)];
    expect(await run("check", ...files)).toEqual({
      code: 1,
      stdout: `violation: enrollUser 200 response body/PendingUserAction/RedirectUrl: must be string, got an integer (2 times)
note: enrollUser 200 response body/PendingUserAction/{…}: is not documented (2 times)
2 exchanges checked, 2 with violations, 2 with notes, 1 outside the spec.
`,
      stderr: "",
    });
  });

  test("reads standard input", async () => {
    const { child, ended } = start(["check", "-"]);
    child.stdin.end(JSON.stringify(wrong));
    expect(await text(child.stdout)).toContain("RedirectUrl: must be string");
    expect(await ended).toBe(1);
  });

  test("fails on a note when it is asked to", async () => {
    const file = save("noted.ndjson", noted);
    expect((await run("check", file)).code).toBe(0);
    expect((await run("check", file, "--fail-on", "violation")).code).toBe(0);
    expect((await run("check", file, "--fail-on", "note")).code).toBe(1);
  });

  test("shows the names that the spec does not know when it is asked to", async () => {
    const { stdout } = await run("check", save("names.ndjson", wrong), "--show-names");
    expect(stdout).toContain("note: enrollUser 200 response body/PendingUserAction/Jane: is not documented\n");
  });

  test("writes a report beside its output", async () => {
    const { code, stdout } = await run(
      "check",
      save("a.ndjson", wrong),
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

  test("writes the text that it prints, where no other report is asked for", async () => {
    const { stdout } = await run("check", save("a.ndjson", wrong), "--report-file", "out.txt");
    expect(readFileSync(join(folder, "out.txt"), "utf8")).toBe(stdout);
  });

  test("prints nothing but the report where it has no file, and the summary on standard error", async () => {
    const { code, stdout, stderr } = await run("check", save("a.ndjson", wrong), "--report", "json");
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([{ operationId: "enrollUser", file: "a.ndjson", line: 1 }]);
    expect(stderr).toBe("1 exchange checked, 1 with violations, 1 with notes, 0 outside the spec.\n");
  });

  test("goes on when nobody reads its output, for the report and the exit code", async () => {
    const shown = { ...wrong, response: answer({ PendingUserAction: { ["x".repeat(1_000_000)]: 1 } }) };
    const file = save("long.ndjson", wrong, shown);
    const { child, ended, stderr } = start([
      "check",
      file,
      "--show-names",
      "--report",
      "json",
      "--report-file",
      "long.json",
    ]);
    child.stdin.end();
    child.stdout.destroy();
    expect({ code: await ended, stderr: await stderr }).toEqual({ code: 1, stderr: "" });
    expect(JSON.parse(readFileSync(join(folder, "long.json"), "utf8"))).toHaveLength(2);
  });
});

describe("a mistake in the command line is a sentence, and the exit code 1", () => {
  const usage = "\n\nUsage: sca-contract check FILE... ";
  test.each([
    [["check"], `check needs a file: sca-contract check FILE.`],
    [["check", "right.ndjson", "--repport", "json"], `--repport is not an option; the nearest is --report.${usage}`],
    [["check", "right.ndjson", "--bogus"], `--bogus is not an option.${usage}`],
    [["check", "right.ndjson", "--report"], `--report needs a value.${usage}`],
    [
      ["check", "right.ndjson", "--report", "jnuit"],
      "--report must be one of text, json, junit, sarif, github; the nearest is junit.",
    ],
    [["check", "right.ndjson", "--fail-on", "error"], "--fail-on must be one of violation, note."],
    [
      ["check", "right.ndjson", "--report-file", "./right.ndjson"],
      "The report needs a file of its own: give --report-file another path.",
    ],
    [["check", "none.ndjson"], "There is no file none.ndjson: give the path of recorded traffic, HAR or NDJSON."],
    [["chekc", "right.ndjson"], '"chekc" is not a command; the nearest is check.\n\nUsage: sca-contract COMMAND'],
    [["right.ndjson"], '"right.ndjson" is not a command.\n\nUsage: sca-contract COMMAND'],
    [["constructor"], '"constructor" is not a command.\n\nUsage: sca-contract COMMAND'],
    [[], "sca-contract needs a command.\n\nUsage: sca-contract COMMAND"],
    [
      ["check", "elsewhere.ndjson"],
      "None of the 1 exchanges in elsewhere.ndjson is a call of the API: record calls to /v2.01/…, or give another file.",
    ],
  ])("%j", async (args, sentence) => {
    save("right.ndjson", right);
    save("elsewhere.ndjson", elsewhere);
    const { code, stdout, stderr } = await run(...args);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr.slice(0, sentence.length)).toBe(sentence);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test("a report that cannot be written is noticed before the traffic is read", async () => {
    const { code, stderr } = await run("check", "none.ndjson", "--report-file", ".");
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: "The report cannot be written to . (EISDIR): give --report-file another path.\n",
    });
  });

  test("traffic that cannot be read leaves no report", async () => {
    await run("check", "none.ndjson", "--report-file", "never/written.txt");
    expect(existsSync(join(folder, "never"))).toBe(false);
  });
});

describe("help", () => {
  test.each([["--help"], ["-h"], ["help"]])("%s is the usage of the commands", async (option) => {
    const { code, stdout } = await run(option);
    expect({ code, first: stdout.split("\n")[0] }).toEqual({ code: 0, first: "Usage: sca-contract COMMAND" });
  });

  test.each([["--help"], ["-h"]])("check %s is the usage of check", async (option) => {
    const { code, stdout } = await run("check", option);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Usage: sca-contract check FILE\.\.\. /);
  });

  test("--version is the version", async () => {
    expect((await run("--version")).stdout).toBe(`${manifest.version}\n`);
  });
});
