import { describe, expect, test } from "vitest";
import { requestFraming, responseFraming } from "./framing.js";
import { MalformedHttp, readRequestHead, readResponseHead } from "./head.js";

const request = (...headers: string[]) =>
  requestFraming(readRequestHead(["POST / HTTP/1.1", "Host: x", ...headers].join("\r\n")));
const response = (status: number, method: string | undefined, ...headers: string[]) =>
  responseFraming(readResponseHead([`HTTP/1.1 ${status} x`, ...headers].join("\r\n")), method);

describe("a body is as long as the head says (RFC 9112, 6.3):", () => {
  test.each<[string[], number | string]>([
    [["Content-Length: 0"], 0],
    [["Content-Length: 12"], 12],
    [["content-length:012"], 12],
    [["Content-Length: 123456789012345"], 123_456_789_012_345],
    [["Content-Length: 5", "Content-Length: 5"], 5],
    [["Transfer-Encoding: chunked"], "chunked"],
    [["Transfer-Encoding: gzip, Chunked"], "chunked"],
    [["Transfer-Encoding: gzip", "Transfer-Encoding: chunked"], "chunked"],
  ])("%j", (headers, expected) => {
    expect(request(...headers)).toBe(expected);
    expect(response(200, "GET", ...headers)).toBe(expected);
  });

  test("without a word of it a request has none, and a response goes on until the connection ends", () => {
    expect(request()).toBe(0);
    expect(response(200, "GET")).toBe("until close");
    expect(response(200, undefined)).toBe("until close");
  });

  test("a response whose last coding is not chunks goes on until the connection ends, and a request may not", () => {
    expect(response(200, "GET", "Transfer-Encoding: gzip")).toBe("until close");
    expect(() => request("Transfer-Encoding: gzip")).toThrow(MalformedHttp);
  });

  test.each<[number, string]>([
    [200, "HEAD"],
    [100, "GET"],
    [199, "GET"],
    [204, "GET"],
    [304, "GET"],
  ])("a response %s to %s has none, whatever it says", (status, method) => {
    expect(response(status, method, "Content-Length: 5")).toBe(0);
    expect(response(status, method, "Transfer-Encoding: chunked")).toBe(0);
    expect(response(status, method)).toBe(0);
  });
});

describe("a head is rejected that two readers could understand differently:", () => {
  test.each([
    [["Content-Length: 5", "Content-Length: 6"]],
    [["Content-Length: 5, 5"]],
    [["Content-Length: -5"]],
    [["Content-Length: 5x"]],
    [["Content-Length: x5"]],
    [["Content-Length: 1234567890123456"]],
    [["Content-Length: 5", "Transfer-Encoding: chunked"]],
    [["Transfer-Encoding: chunked, chunked"]],
    [["Transfer-Encoding: chunked, gzip"]],
  ])("%j", (headers) => {
    expect(() => request(...headers)).toThrow(MalformedHttp);
    expect(() => response(200, "GET", ...headers)).toThrow(MalformedHttp);
  });

  test("a response that changes the protocol", () => {
    expect(() => response(101, "GET", "Content-Length: 0")).toThrow(MalformedHttp);
  });
});
