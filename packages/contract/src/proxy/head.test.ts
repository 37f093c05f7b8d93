import { describe, expect, test } from "vitest";
import { headersOf, listOf, MalformedHttp, readRequestHead, readResponseHead, valuesOf } from "./head.js";

describe("the first line of a request", () => {
  test.each([
    ["GET / HTTP/1.1", "GET", "/"],
    ["M-SEARCH * HTTP/1.0", "M-SEARCH", "*"],
    ["!#$%&'*+-.^_`|~aZ09 /a?b=%20 HTTP/1.1", "!#$%&'*+-.^_`|~aZ09", "/a?b=%20"],
    ["GET http://x/\x80\xff~! HTTP/1.1", "GET", "http://x/\x80\xff~!"],
  ])("may be %j", (startLine, method, target) => {
    expect(readRequestHead(startLine)).toEqual({ startLine, method, target, fields: [] });
  });

  test.each([
    "",
    "GET",
    "GET /",
    "GET / ",
    "GET  HTTP/1.1",
    " / HTTP/1.1",
    "GET / HTTP/1.1 ",
    "GET / HTTP/1.1 x",
    "GET / HTTP/1.2",
    "GET / HTTP/1.12",
    "GET / HTTP/2",
    "GET / xHTTP/1.1",
    "GET / http/1.1",
    "G(T / HTTP/1.1",
    "(GET / HTTP/1.1",
    "GET) / HTTP/1.1",
    "GET \x07/ HTTP/1.1",
    "GET /\x7f HTTP/1.1",
  ])("must not be %j", (startLine) => expect(() => readRequestHead(startLine)).toThrow(MalformedHttp));
});

describe("the first line of a response", () => {
  test.each([
    ["HTTP/1.1 200 OK", 200],
    ["HTTP/1.0 404 Not Found", 404],
    ["HTTP/1.1 999", 999],
    ["HTTP/1.1 100 ", 100],
    ["HTTP/1.1 200 \xe9", 200],
  ])("may be %j", (startLine, status) => {
    expect(readResponseHead(startLine)).toEqual({ startLine, status, fields: [] });
  });

  test.each([
    "",
    "HTTP/1.1",
    "HTTP/1.1 20",
    "HTTP/1.1 2000",
    "HTTP/1.1 020",
    "HTTP/1.1 2x0",
    "HTTP/1.1 20x",
    "HTTP/1.1 200OK",
    "HTTP/1.2 200 OK",
    "xHTTP/1.1 200 OK",
    "HTTP/1.1  200 OK",
  ])("must not be %j", (startLine) => expect(() => readResponseHead(startLine)).toThrow(MalformedHttp));
});

describe("headers", () => {
  const read = (...lines: string[]) => readRequestHead(["GET / HTTP/1.1", ...lines].join("\r\n"));

  test("are names and values, without the white space around a value", () => {
    expect(read("Host: a:b", "X-A:1", "x-b: \t 2 \t", "X-C:").fields).toEqual([
      ["Host", "a:b"],
      ["X-A", "1"],
      ["x-b", "2"],
      ["X-C", ""],
    ]);
  });

  test.each(["", "X-A", ": 1", " X-A: 1", "X-A : 1", "X A: 1", "X(: 1", "X-A: 1\rX-B: 2", "X-A: 1\nX-B: 2", "X-A: \0"])(
    "must not be %j",
    (line) => expect(() => read("Host: x", line)).toThrow(MalformedHttp),
  );

  test("have values by name in lower case, of which a list has members", () => {
    const head = read("Connection: close,, TE ", "connection: Keep-Alive", "X-Connection: x");
    expect(valuesOf(head, "connection")).toEqual(["close,, TE", "Keep-Alive"]);
    expect(listOf(head, "connection")).toEqual(["close", "te", "keep-alive"]);
    expect(listOf(head, "upgrade")).toEqual([]);
  });

  test("are joined where a name stands there several times", () => {
    expect(headersOf(read("X-A: 1", "Host: h", "x-a: 2", "X-a: ", "__proto__: 5"))).toEqual(
      Object.fromEntries([
        ["x-a", "1, 2, "],
        ["host", "h"],
        ["__proto__", "5"],
      ]),
    );
  });
});
