import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseRecording, readRecording } from "./read-recording.js";
import { RecordingError } from "./recording-error.js";

const url = "https://api.mangopay.com/v2.01/acme/users";
const har = JSON.stringify({ log: { entries: [{ request: { method: "GET", url } }] } });
const line = JSON.stringify({ request: { method: "GET", url }, response: { status: 200 } });

/** The sentence of a RecordingError; any other error fails the test. */
function sentence(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof RecordingError) return error.message;
    throw error;
  }
  return "nothing was thrown";
}

describe("a recording is HAR or NDJSON, whatever it is called", () => {
  test.each([
    ["a.har", har, { entry: 1 }],
    ["a.json", har, { entry: 1 }],
    ["with a byte order mark.har", `\uFEFF${har}`, { entry: 1 }],
    ["a.ndjson", `\n${line}\r\n\n`, { line: 2 }],
    ["a.log", line, { line: 1 }],
    ["with a byte order mark.ndjson", `\uFEFF${line}`, { line: 1 }],
  ])("%s", (file, content, place) => {
    const exchanges = parseRecording(content, file);
    expect(exchanges).toMatchObject([{ request: { method: "GET", url }, file, ...place }]);
  });
});

test("a line has headers in lower case, a body as text or as its value, and null for one that is not recorded", () => {
  const message = { headers: { "X-A": ["1", "2"] }, body: { a: 1 } };
  const text = JSON.stringify({
    request: { method: "POST", url: "/v2.01/acme/hooks", ...message },
    response: { status: 200, headers: [["X-B", "1"]], body: null },
  });
  expect(parseRecording(text, "a.ndjson")).toMatchObject([
    {
      request: { headers: { "x-a": "1, 2" }, body: '{"a":1}' },
      response: { headers: { "x-b": "1" }, body: null },
    },
  ]);
});

describe("what is not a recording is one sentence", () => {
  test.each([
    ["text.har", "secret", "text.har is not a HAR file: it has no log.entries in JSON (UTF-8)."],
    ["empty.har", "{}", "empty.har is not a HAR file: it has no log.entries in JSON (UTF-8)."],
    ["a.zip", "PK\u0003\u0004secret", "a.zip is compressed: unpack it, and give the .har file that is in it."],
    ["a.har.gz", "\u001F\u008Bsecret", "a.har.gz is compressed: unpack it, and give the .har file that is in it."],
    [
      "a.ndjson",
      `${line}\n{"request":`,
      "a.ndjson:2 is not valid JSON: record the traffic again, or correct it there.",
    ],
  ])("%s", (file, content, expected) => expect(sentence(() => parseRecording(content, file))).toBe(expected));

  test.each([
    "null",
    "{}",
    `{"request":{"method":"GET"}}`,
    `{"request":{"method":"GET secret","url":"${url}"}}`,
    `{"request":{"method":"GET","url":"http://jane:secret@ bad host/"}}`,
    `{"request":{"method":"GET","url":"${url}"},"response":{"status":"secret"}}`,
    `{"request":{"method":"GET","url":"${url}"},"response":{"status":1000}}`,
  ])("a line %s", (text) => {
    const message = sentence(() => parseRecording(text, "a.ndjson"));
    expect(message).toMatch(/^a\.ndjson:1 is not an exchange: it needs \{"request": /);
    expect(message).not.toContain("secret");
  });
});

describe("a file", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "sca-recording-"));
    writeFileSync(join(folder, "a.har"), har);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test("is read", () => expect(readRecording(join(folder, "a.har"))).toHaveLength(1));

  test("that is not there, or is a folder, is one sentence", () => {
    const none = join(folder, "none.har");
    expect(sentence(() => readRecording(none))).toBe(
      `There is no file ${none}: give the path of recorded traffic, HAR or NDJSON.`,
    );
    expect(sentence(() => readRecording(folder))).toBe(
      `${folder} cannot be read (EISDIR): give the path of recorded traffic, HAR or NDJSON.`,
    );
  });
});
