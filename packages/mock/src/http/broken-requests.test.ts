import { describe, expect, test, vi } from "vitest";
import { sendRaw } from "../../test/raw.js";
import { sharedMock } from "../../test/start.js";

const mock = sharedMock();

const get = (path: string, lines = "Host: a\r\n") =>
  `GET ${path} HTTP/1.1\r\n${lines}Connection: close\r\nAuthorization: Bearer any\r\n\r\n`;

describe("whatever arrives is answered with problem JSON, without internals", () => {
  test.each([
    ["a line that is not HTTP", "hello\r\n\r\n", 400],
    ["a header without a colon", "GET / HTTP/1.1\r\nHost\r\n\r\n", 400],
    ["headers without an end", `GET / HTTP/1.1\r\nA: ${"x".repeat(20_000)}\r\n\r\n`, 431],
    ["a body that ends early", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\n{", 400],
    ["a chunk that has no size", "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", 400],
    ["CONNECT", "CONNECT example.com:443 HTTP/1.1\r\nHost: a\r\n\r\n", 405],
    ["two slashes", get("//"), 404],
    ["a slash and a backslash", get("/\\path"), 404],
    ["a path that is not percent-encoding", get("/%zz"), 404],
    ["a path that is a star", get("*"), 404],
    ["no Host", get("/", ""), 404],
    ["a Host that is not one", get("/v2.01/any/users", "Host: [::\r\n"), 200],
    ["another expectation", get("/v2.01/any/users", "Host: a\r\nExpect: a-miracle\r\n"), 200],
    ["an upgrade", get("/v2.01/any/users", "Host: a\r\nUpgrade: websocket\r\n"), 200],
  ])("%s", async (_, bytes, expected) => {
    const log = vi.spyOn(console, "error").mockReturnValue();
    const { status, headers, body } = await sendRaw((await mock()).url, bytes);
    expect(status, body).toBe(expected);
    const [, type] = headers.find(([name]) => name === "content-type") ?? [];
    expect(type).toBe(expected === 200 ? "application/json" : "application/problem+json");
    const parsed: unknown = JSON.parse(body);
    if (expected !== 200) expect(parsed).toEqual({ title: expect.any(String), status, detail: expect.any(String) });
    expect(log).not.toHaveBeenCalled();
    expect(body).not.toMatch(/node_modules|\bat .*:\d+|stoplight|HPE_|URI malformed/);
  });

  test.each(["Host: [::\r\n", ""])(
    "a page of a list has no links where they cannot be made of the Host: %j",
    async (host) => {
      const { headers } = await sendRaw((await mock()).url, get("/v2.01/any/users", host));
      expect(Object.fromEntries(headers)).toMatchObject({ "x-number-of-pages": "12" });
      expect(headers.filter(([name]) => name === "link")).toEqual([]);
    },
  );

  test("the content type json", async () => {
    const head =
      "Host: a\r\nConnection: close\r\nAuthorization: Bearer any\r\nContent-Type: json\r\nContent-Length: 2\r\n\r\n";
    expect((await sendRaw((await mock()).url, `POST /v2.01/any/hooks HTTP/1.1\r\n${head}{}`)).status).toBe(415);
  });

  test("JSON that is nested 8,000 deep", async () => {
    const body = `${'{"Tag":'.repeat(8_000)}1${"}".repeat(8_000)}`;
    const headers = { Authorization: "Bearer any", "Content-Type": "application/json" };
    const response = await fetch(`${(await mock()).url}/v2.01/any/hooks`, { method: "POST", headers, body });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      Type: "param_error",
      errors: { body: "The body must be JSON." },
    });
  });
});
