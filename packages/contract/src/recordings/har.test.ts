import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Exchange } from "../exchange.js";
import { fromHar } from "./har.js";

const url = "https://api.sandbox.mangopay.com/v2.01/acme/sca/users/user_1/enrollment";
const json = "application/json";

/** The exchange of one entry. */
function read(request: object, response: object | null = {}, { creator = "Firefox", folder = "." } = {}): Exchange {
  const entry = {
    request: { method: "POST", url, headers: [], ...request },
    response: response && { status: 200, headers: [], content: { size: 0, mimeType: json }, ...response },
  };
  const har = { log: { creator: { name: creator, version: "1" }, entries: [entry] } };
  const [exchange] = fromHar(JSON.parse(JSON.stringify(har)), join(folder, "a.har"));
  if (!exchange) throw new Error("An entry was left out.");
  return exchange;
}
const sent = (request: object) => read(request).request.body;
const received = (content: object, response: object = {}) => {
  const { body, unreadable } = read({}, { content: { mimeType: json, ...content }, ...response }).response ?? {};
  return unreadable ?? body;
};
const header = (name: string, value: string) => ({ headers: [{ name, value }] });

test("an exchange has the file, and the number of its entry", () => {
  expect(read({}, {}, { folder: "traffic" })).toMatchObject({ file: join("traffic", "a.har"), entry: 1 });
});

describe("the body of a request", () => {
  const params = [{ name: "grant_type", value: "client credentials" }, { name: "empty" }];
  const nameless = [{ value: "v" }, null];
  test.each([
    ["its text", { postData: { mimeType: json, text: "{}" } }, "{}"],
    ["its fields, where the text is empty", { postData: { text: "", params } }, "grant_type=client+credentials&empty="],
    ["its fields, where there is no text", { postData: { params } }, "grant_type=client+credentials&empty="],
    ["its fields, though they have no name", { postData: { params: nameless } }, "=v&="],
    ["its text, where there are fields beside it", { postData: { text: "a=b", params } }, "a=b"],
    ["decoded from base64", { postData: { text: "e30=", encoding: "base64" } }, "{}"],
    ["its text without a byte order mark", { postData: { mimeType: json, text: "\uFEFF{}" } }, "{}"],
    ["nothing, where nothing was sent", { bodySize: 0 }, undefined],
    [
      "nothing, where nothing but its type was sent",
      { bodySize: 0, postData: { mimeType: json, text: "" } },
      undefined,
    ],
    [
      "nothing, where Insomnia has an empty text of no type",
      { bodySize: -1, postData: { mimeType: "", text: "" } },
      undefined,
    ],
    ["not recorded, where it has a size", { bodySize: 9 }, null],
    ["not recorded, where it has a size as text", { bodySize: "9" }, null],
    [
      "not recorded, where Playwright left it out",
      { bodySize: -1, postData: { mimeType: json, text: "", params: [] } },
      null,
    ],
    [
      "not recorded, where Firefox says so",
      { postData: { mimeType: json, comment: "Request bodies are not included." } },
      null,
    ],
    ["not recorded, where a header has its length", header("Content-Length", "12"), null],
    ["nothing, where a header says so", header("Content-Length", "0"), undefined],
  ])("is %s", (_, request, expected) => expect(sent(request)).toBe(expected));
});

describe("the body of a response", () => {
  test.each([
    ["its text, whatever encoding it was sent with", { size: 2, text: "{}" }, header("content-encoding", "br"), "{}"],
    ["decoded from base64", { size: 2, text: "e30=", encoding: "base64" }, {}, "{}"],
    ["its text, in an encoding that HAR does not define", { size: 4, text: "e30=", encoding: "utf-8" }, {}, "e30="],
    ["decoded from base64 in capitals", { size: 2, text: "e30=", encoding: "BASE64" }, {}, "{}"],
    ["its text without a byte order mark", { size: 2, text: "\uFEFF{}" }, {}, "{}"],
    ["unreadable, where it is not UTF-8", { size: 2, text: "//4=", encoding: "base64" }, {}, "must be UTF-8"],
    ["nothing, where nothing was sent", { size: 0 }, {}, undefined],
    ["nothing, where an empty text was sent", { size: 0, text: "" }, {}, undefined],
    ["nothing, where an empty text has no size", { text: "" }, {}, undefined],
    ["not recorded, where an empty text has a size", { size: 9, text: "" }, {}, null],
    ["not recorded, where Chrome evicted it", { size: 245 }, {}, null],
    ["not recorded, where its size is not known", { size: -1 }, {}, null],
    ["not recorded, where Firefox says so", { size: 0, comment: "Response bodies are not included." }, {}, null],
    ["not recorded, where Chrome saw it cut short", { size: 0 }, { _error: "net::ERR_ABORTED" }, null],
    ["not recorded, where Playwright saw it cut short", { size: 0 }, { _failureText: "net::ERR_ABORTED" }, null],
    ["not recorded, where a header has its length", { size: 0 }, header("content-length", "12"), null],
  ])("is %s", (_, content, response, expected) => expect(received(content, response)).toBe(expected));

  test("is not recorded, where there is no content at all", () => {
    expect(read({}, { content: null }).response?.body).toBeNull();
  });
});

describe("a body in base64 that was recorded compressed", () => {
  const body = '{"Id":"user_1"}';
  const content = (bytes: Uint8Array) => ({ size: 9, text: Buffer.from(bytes).toString("base64"), encoding: "base64" });
  const encoded = (codings: string, bytes: Uint8Array) => received(content(bytes), header("Content-Encoding", codings));

  test.each([
    ["gzip", gzipSync],
    ["br", brotliCompressSync],
    ["deflate", deflateSync],
    ["deflate", deflateRawSync],
    ["zstd", zstdCompressSync],
  ])("is decompressed from %s", (coding, compress) => {
    for (const text of [body, "{}", "a=b", body.repeat(1000)]) {
      expect(encoded(coding, compress(text))).toBe(text);
      const postData = { mimeType: json, ...content(compress(text)) };
      expect(sent({ postData, ...header("content-encoding", coding) })).toBe(text);
    }
  });

  test("is decompressed from several codings, the last one first", () => {
    expect(encoded("gzip, BR", brotliCompressSync(gzipSync(body)))).toBe(body);
  });

  test.each(["gzip", "br", "deflate", "zstd", "gzip, br", "identity", "unknown"])(
    "stays as it is, where the recorder has undone %s itself",
    (codings) => {
      // "3 wallets" is Brotli too, of an empty text.
      for (const text of [body, "{}", "x\n", "a=b", "3 wallets", "3\twallets", "3\nwallets", "3\rwallets"])
        expect(encoded(codings, Buffer.from(text))).toBe(text);
    },
  );

  test("is unreadable, where it is neither text nor what its header says", () => {
    expect(encoded("br", gzipSync(body))).toBe("must be UTF-8");
    expect(received(content(gzipSync(body)))).toBe("must be UTF-8");
  });
});

describe("a body that Playwright attached", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "sca-har-"));
    mkdirSync(join(folder, "har/bodies"), { recursive: true });
    writeFileSync(join(folder, "secret.json"), '"outside"');
    writeFileSync(join(folder, "har/one.json"), '"beside"');
    writeFileSync(join(folder, "har/bodies/two.json"), '"below"');
    writeFileSync(join(folder, "har/three.json"), Buffer.from([0xff, 0xfe]));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const attached = (name: string) => {
    const exchange = read(
      { postData: { mimeType: json, text: "", params: [], _file: name } },
      { content: { size: 9, mimeType: json, _file: name } },
      { creator: "Playwright", folder: join(folder, "har") },
    );
    expect(exchange.request.body).toEqual(exchange.response?.body);
    return exchange.response?.unreadable ?? exchange.response?.body;
  };

  test("is read beside the recording, and below it", () => {
    expect(attached("one.json")).toBe('"beside"');
    expect(attached("bodies/two.json")).toBe('"below"');
    expect(attached("three.json")).toBe("must be UTF-8");
  });

  test.each(["../secret.json", "bodies/../../secret.json", "..\\secret.json", "none.json", "bodies", ""])(
    "is not recorded, where it is called %j",
    (name) => expect(attached(name)).toBeNull(),
  );

  test("is not read from anywhere else", () => expect(attached(join(folder, "secret.json"))).toBeNull());
});

describe("headers", () => {
  test("have names in lower case, values of the same name together, and nothing of HTTP/2's own", () => {
    const headers = [
      { name: ":method", value: "POST" },
      { name: "X-RateLimit", value: "1" },
      { name: "x-ratelimit", value: "2" },
    ];
    expect(read({ headers }).request.headers).toEqual({ "x-ratelimit": "1, 2" });
  });

  test("have the media type, where only the body has it", () => {
    const { request, response } = read({ postData: { mimeType: json, text: "{}" } }, {});
    expect([request.headers, response?.headers]).toEqual([{ "content-type": json }, { "content-type": json }]);
    for (const mimeType of ["x-unknown", "", 5]) {
      expect(read({}, { content: { size: 0, mimeType } }).response?.headers).toEqual({});
    }
    expect(read(header("Content-Type", "text/plain")).request.headers).toEqual({ "content-type": "text/plain" });
  });
});

describe("there is no response", () => {
  test.each([
    ["to a request that Chrome, Firefox or Insomnia saw fail", { status: 0 }],
    ["to a request that Playwright saw fail", { status: -1 }],
    ["where the recorder has none", null],
    ["of a status that is no number", { status: "OK" }],
    ["of a status with too many digits", { status: 1200 }],
    ["of a status with too many digits at the end", { status: 2001 }],
    ["of a status that HTTP does not have", { status: 600 }],
    ["of a status that is a list", { status: ["200", 1] }],
    ["where Chrome went to https by itself", { status: 307, ...header("Non-Authoritative-Reason", "HSTS") }],
  ])("%s", (_, response) => expect(read({}, response).response).toBeUndefined());

  test("but there is one where the status is the text of a number", () => {
    expect(read({}, { status: "200" }).response?.status).toBe(200);
  });

  test("but there is one of another status, whatever its reason", () => {
    expect(read({}, { status: 200, ...header("Non-Authoritative-Reason", "HSTS") }).response?.status).toBe(200);
  });

  test("but there is one where the server redirected", () => {
    expect(read({}, { status: 307 }).response?.status).toBe(307);
  });
});

describe("a missing Authorization header says nothing", () => {
  const isSanitized = (creator: string, request: object = {}, response: object = {}) =>
    read(request, response, { creator }).request.isSanitized;

  test("in an entry of Chrome or Edge, which leave it out", () => expect(isSanitized("WebInspector")).toBe(true));

  test("but in one that has cookies, which Chrome leaves out as well", () => {
    expect(isSanitized("WebInspector", header("Cookie", "a=b"))).toBe(false);
    expect(isSanitized("WebInspector", {}, header("Set-Cookie", "a=b"))).toBe(false);
  });

  test.each(["Firefox", "Playwright", "Charles Proxy", "Insomnia REST Client", "WebKit Web Inspector", ""])(
    "but in one of %j, which keeps it",
    (creator) => expect(isSanitized(creator)).toBe(false),
  );
});

test.each([
  null,
  {},
  { request: null },
  { request: { method: "GET" } },
  { request: { method: 5, url } },
  { request: { method: "GET", url: "" } },
  { request: { method: "GET", url: 5 } },
])("an entry like %j is an error that names it", (entry) => {
  const good = { request: { method: "GET", url } };
  const har = { log: { entries: [good, entry] } };
  expect(() => fromHar(JSON.parse(JSON.stringify(har)), "a.har")).toThrow(
    "a.har is not a HAR file: its entry 2 has no request with method and url.",
  );
});
