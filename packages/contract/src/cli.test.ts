import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const command = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sca-contract-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}
function run(...args: string[]): Promise<Ran> {
  return promisify(execFile)(process.execPath, [command, ...args], { cwd: folder, timeout: 240_000 }).then(
    (out) => ({ code: 0, ...out }),
    (error: Ran) => error,
  );
}
function save(name: string, content: unknown) {
  writeFileSync(join(folder, name), typeof content === "string" ? content : JSON.stringify(content));
  return name;
}

const url = "https://api.sandbox.mangopay.com/v2.01/acme/sca/users/jane-doe-1/enrollment";
const link = { PendingUserAction: { RedirectUrl: "https://sca.sandbox.mangopay.com/?token=t0ken" } };
const headers = [{ name: "Authorization", value: "Bearer s3cret" }];
const entry = (body: unknown, request: object = {}) => ({
  request: { method: "POST", url, headers, ...request },
  response: {
    status: 200,
    headers: [{ name: "Content-Type", value: "application/json; charset=utf-8" }],
    content: { text: JSON.stringify(body) },
  },
});
const har = (...entries: object[]) => ({ log: { version: "1.2", entries } });
const wrong = { PendingUserAction: { RedirectUrl: 5, Jane: "Doe" } };

describe("sca-contract check", () => {
  test("passes a HAR file that keeps the contract", async () => {
    const { code, stdout } = await run("check", save("good.har", har(entry(link))));
    expect(stdout).toBe("Exchanges checked: 1; breaking the contract: 0; of no operation in it: 0.\n");
    expect(code).toBe(0);
  });

  test("names operation and pointer of a violation once, and nothing of the traffic", async () => {
    const other = {
      request: { method: "GET", url: "https://example.com/jane-doe-1", headers: [] },
      response: { status: 0 },
    };
    const { code, stdout } = await run("check", save("bad.har", har(entry(wrong), entry(wrong), other)));
    expect(stdout.split("\n")).toEqual([
      "enrollUser 200 response body/PendingUserAction/Jane: not declared (no violation) (2 times)",
      "enrollUser 200 response body/PendingUserAction/RedirectUrl: must be string, got an integer (2 times)",
      "Exchanges checked: 2; breaking the contract: 2; of no operation in it: 1.",
      "",
    ]);
    expect(code).toBe(1);
  });

  test("reads base64 and form bodies", async () => {
    const text = Buffer.from(JSON.stringify({ token_type: 5 })).toString("base64");
    const token = {
      request: {
        method: "POST",
        url: "https://api.mangopay.com/v2.01/oauth/token",
        headers: [
          { name: "authorization", value: "Basic YTpi" },
          { name: "content-type", value: "application/x-www-form-urlencoded" },
        ],
        postData: { params: [{ name: "grant_type", value: "client_credentials" }] },
      },
      response: { status: 200, headers: [], content: { text, encoding: "base64", mimeType: "application/json" } },
    };
    const { stdout } = await run("check", save("token.har", har(token)));
    expect(stdout).toContain("createOAuthToken 200 response body/access_token: is missing\n");
    expect(stdout).toContain("createOAuthToken 200 response body/token_type: must be ");
    expect(stdout).not.toContain("request");
  });

  test("reads NDJSON, and an exchange without an answer", async () => {
    const line = JSON.stringify({ request: { method: "post", url, headers: { "Idempotency-Key": "short" } } });
    const { stdout } = await run("check", save("one.ndjson", `${line}\n\n${line}\n`));
    expect(stdout).toContain(
      "enrollUser without an answer request header/idempotency-key: must NOT have fewer than 16 characters, got a string of 5 characters (2 times)",
    );
  });

  test.each(["junit", "json", "sarif"])("writes a %s report without a word of secrets or persons", async (format) => {
    const { code } = await run(
      "check",
      save("report.har", har(entry(wrong))),
      "--report",
      format,
      "--report-file",
      "out",
    );
    const report = readFileSync(join(folder, "out"), "utf8");
    expect(code).toBe(1);
    expect(report).toContain("enrollUser");
    expect(report).toContain("body/PendingUserAction/RedirectUrl");
    expect(report).not.toMatch(/s3cret|acme|jane|t0ken|Doe/);
    if (format === "sarif") {
      const { version, runs } = JSON.parse(report);
      expect(version).toBe("2.1.0");
      expect(runs[0].results[0]).toMatchObject({
        ruleId: "enrollUser",
        locations: [{ physicalLocation: { artifactLocation: { uri: "report.har" } } }],
      });
    }
    if (format === "junit") expect(report).toMatch(/tests="1" failures="1"/);
  });

  test.each([
    [["check", "none.har"], /^There is no file none\.har to read: /],
    [["check", "."], /^\. cannot be read \(EISDIR\): /],
    [["check", "good.har", "--report", "json", "--report-file", "good.har"], /^The report needs a file of its own: /],
    [["check", "good.har", "--report", "json", "--report-file", "."], /^The report cannot be written to \. \(/],
    [["check"], /^Which traffic should be checked\? /],
    [["look", "good.har"], /^Which traffic should be checked\? /],
    [["check", "good.har", "--bogus"], /^Unknown option '--bogus'/],
    [
      ["check", "good.har", "--report", "pdf", "--report-file", "x"],
      /^A report needs --report junit or json or sarif and/,
    ],
    [["check", "good.har", "--report", "json"], /^A report needs --report/],
  ])("says what to do about %j, and exits with 1", async (args, sentence) => {
    save("good.har", har(entry(link)));
    const { code, stderr } = await run(...args);
    expect(code).toBe(1);
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test.each([
    ["text.har", "no", /^text\.har is not a HAR file: /],
    ["empty.har", {}, /^empty\.har is not a HAR file: it has no log\.entries/],
    ["entry.har", har({}), /^entry\.har is not a HAR file: its entry 1 has no request with method and url\./],
    ["text.ndjson", "{}\n", /^text\.ndjson:1 is no exchange: /],
    [
      "other.ndjson",
      `{"request":{"method":"GET","url":"http://x/y"}}`,
      /^None of the 1 exchanges in other\.ndjson is a call/,
    ],
    [
      "url.ndjson",
      `{"request":{"method":"GET","url":"http://jane:s3cret@ bad host/"}}`,
      /^url\.ndjson:1 is no exchange: /,
    ],
    ["status.ndjson", `{"request":{"method":"GET","url":"/"},"response":{"status":"jane"}}`, /^status\.ndjson:1 is no/],
    ["half.ndjson", `{"request":`, /^half\.ndjson:1 is not JSON: /],
  ])("says what is wrong with %s", async (name, content, sentence) => {
    const { code, stderr } = await run("check", save(name, content));
    expect(code).toBe(1);
    expect(stderr).toMatch(sentence);
  });

  test.each([
    ["a byte order mark", "bom.har", `\uFEFF${JSON.stringify(har(entry(link)))}`],
    ["another ending", "har.json", har(entry(link))],
    ["parts left out", "parts.har", har({ ...entry(link), response: { status: 200, headers: null, content: null } })],
    ["no credentials", "sanitized.har", har({ ...entry(link), request: { method: "POST", url, headers: [] } })],
    [
      "a body that is not recorded",
      "size.har",
      har({ ...entry(link), response: { status: 200, content: { size: 9 } } }),
    ],
    ["an answer of a cache", "cache.har", har({ ...entry(link), response: { status: 304 } })],
  ])("reads a HAR file with %s", async (what, name, content) => {
    const { code, stdout, stderr } = await run("check", save(name, content));
    expect(stderr).toBe("");
    expect(stdout).toMatch(/Exchanges checked: 1;/);
    // Without its body the answer does break the contract.
    expect(code, stdout).toBe(what === "parts left out" ? 1 : 0);
  });

  test.each([
    [
      "a body that is called a form",
      { "content-type": "application/x-www-form-urlencoded" },
      '{"grant_type":"jane@doe.fr"}',
    ],
    ["names that nobody declares", { "content-type": "application/json" }, '{"jane@doe.fr":1,"\\u001b[2J":2}'],
    ["a media type of its own", { "content-type": "jane@doe.fr s3cret" }, "{}"],
    ["names in a map", { "content-type": "application/json" }, "{}", "/v2.01/acme/hooks"],
  ])("tells nothing of %s", async (_, headers, body, path = "/v2.01/oauth/token") => {
    const request = { method: "POST", url: `${path}?jane@doe.fr=1`, headers, body };
    const error = {
      status: 400,
      headers: { "content-type": "application/json" },
      body: '{"errors":{"jane@doe.fr":5}}',
    };
    const file = save("private.ndjson", JSON.stringify({ request, response: error }));
    const { code, stdout } = await run("check", file, "--report", "json", "--report-file", "deep/er/out");
    expect(code).toBe(1);
    expect(stdout + readFileSync(join(folder, "deep/er/out"), "utf8")).not.toMatch(/jane|doe|s3cret|u001b|\[2J/);
  });

  test("shows its usage", async () => {
    const { code, stdout } = await run("--help");
    expect(stdout).toMatch(/^Usage: sca-contract check FILE/);
    expect(code).toBe(0);
  });
});
