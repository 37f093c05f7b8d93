import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
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
    ["a.har.ndjson", line, { line: 1 }],
    ["with white space.ndjson", ` \t\r\n  ${line}\n  `, { line: 2 }],
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

test.each([100, 599, "200"])("a line may have the status %j", (status) => {
  const text = JSON.stringify({ request: { method: "GET", url }, response: { status } });
  expect(parseRecording(text, "a.ndjson")).toMatchObject([{ response: { status: Number(status) } }]);
});

test.each([undefined, null])("a line may have no response: %j", (response) => {
  const [exchange] = parseRecording(JSON.stringify({ request: { method: "GET", url }, response }), "a.ndjson");
  expect(exchange?.response).toBeUndefined();
  expect(exchange?.request.body).toBeUndefined();
});

test("a line has a body without a byte order mark", () => {
  const text = JSON.stringify({ request: { method: "POST", url, body: "\uFEFF{\uFEFF}" } });
  expect(parseRecording(text, "a.ndjson")).toMatchObject([{ request: { body: "{\uFEFF}" } }]);
});

describe("a last line that was cut off", () => {
  const half = line.slice(0, -9);

  test.each([`${line}\n${half}`, `\n${line}\r\n{`, `${line}\n  ${half}`])("is left out, and counted: %j", (text) => {
    const onCutOff = vi.fn();
    expect(parseRecording(text, "a.ndjson", onCutOff)).toHaveLength(1);
    expect(onCutOff).toHaveBeenCalledTimes(1);
  });

  test.each([
    ["it ends with a newline", `${line}\n${half}\n`, 2],
    ["it is not the last one", `${half}\n${line}`, 1],
    ["it is the only one", `\n${half}`, 2],
    ["it is the only one but for white space", ` \n${half}`, 2],
    ["it does not begin as an exchange", `${line}\nsecret`, 2],
  ])("is an error where %s", (_, text, number) => {
    const onCutOff = vi.fn();
    expect(sentence(() => parseRecording(text, "a.ndjson", onCutOff))).toBe(
      `a.ndjson:${number} is not valid JSON: record the traffic again, or correct it there.`,
    );
    expect(onCutOff).not.toHaveBeenCalled();
  });

  test("is not counted where the line is whole", () => {
    const onCutOff = vi.fn();
    expect(parseRecording(`${line}\n${line}`, "a.ndjson", onCutOff)).toHaveLength(2);
    expect(onCutOff).not.toHaveBeenCalled();
  });
});

test.each(["https://a:b", "http://jane:secret@ bad host/", "{{base_url}}/users", "é"])(
  "a line may have any text as its url, such as %s",
  (any) => {
    const text = JSON.stringify({ request: { method: "GET", url: any } });
    expect(parseRecording(text, "a.ndjson")).toMatchObject([{ request: { url: any } }]);
  },
);

describe("what is not a recording is one sentence", () => {
  test.each([
    ["text.har", "secret", "text.har is not a HAR file: it has no log.entries in JSON (UTF-8)."],
    ["empty.har", "{}", "empty.har is not a HAR file: it has no log.entries in JSON (UTF-8)."],
    ["a.zip", "PK\u0003\u0004secret", "a.zip is compressed: unpack it, and give the file that is in it."],
    ["a.har.gz", "\u001F\u008Bsecret", "a.har.gz is compressed: unpack it, and give the file that is in it."],
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
    `{"request":{"method":"GET","url":""}}`,
    `{"request":{"method":"GET","url":"${url}"},"response":{"status":"secret"}}`,
    `{"request":{"method":"GET","url":5}}`,
    `{"request":{"method":true,"url":"${url}"}}`,
    `{"request":{"method":"GETTINGALONG","url":"${url}"}}`,
    ...[99, 600, 1000, 200.5].map(
      (status) => `{"request":{"method":"GET","url":"${url}"},"response":{"status":${status}}}`,
    ),
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
