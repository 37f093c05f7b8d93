import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { maxCopy } from "./body-copy.js";
import { decodeBody, decodeBytes } from "./decode-body.js";
import { readResponseHead } from "./head.js";

const text = '{"a":"é"}';

describe("bytes in a coding", () => {
  test.each([
    ["gzip", gzipSync],
    ["x-gzip", gzipSync],
    ["br", brotliCompressSync],
    ["deflate", deflateSync],
    ["deflate", deflateRawSync],
    ["zstd", zstdCompressSync],
    ["identity", (bytes: Buffer) => bytes],
  ])("of %s are text", (coding, compress) => {
    const bytes = compress(Buffer.from(text));
    expect(decodeBytes([coding], bytes)).toEqual({ body: text });
    const large = compress(Buffer.alloc(maxCopy + 1, "x"));
    expect(decodeBytes([coding], compress(Buffer.alloc(maxCopy, "x"))).body).toHaveLength(maxCopy);
    if (coding !== "identity") expect(decodeBytes([coding], large)).toEqual({ body: null });
  });

  test("of none, and of several", () => {
    expect(decodeBytes([], Buffer.from(text))).toEqual({ body: text });
    expect(decodeBytes(["gzip", "br"], brotliCompressSync(gzipSync(text)))).toEqual({ body: text });
  });

  test.each(["gzip", "br", "deflate", "zstd"])("must be %s, if that is what the head says", (coding) => {
    expect(decodeBytes([coding], Buffer.from("no"))).toEqual({
      unreadable: `must be ${coding}, as its content-encoding says`,
    });
  });

  test("that HTTP does not have cannot be read", () => {
    expect(decodeBytes(["rot13"], Buffer.from(text))).toEqual({
      unreadable: "must have a content-encoding of gzip, deflate, br or zstd",
    });
  });

  test("must be UTF-8 in the end", () => {
    expect(decodeBytes([], Buffer.from([0xff]))).toEqual({ unreadable: "must be UTF-8" });
  });

  test("of an empty body are nothing", () => {
    expect(decodeBytes(["deflate"], Buffer.alloc(0))).toHaveProperty("unreadable");
  });
});

describe("the body of a message", () => {
  const head = (...headers: string[]) => readResponseHead(["HTTP/1.1 200 OK", ...headers].join("\r\n"));

  test("is in the codings of its content and of its transfer, but for chunks", () => {
    const bytes = brotliCompressSync(gzipSync(text));
    expect(decodeBody(head("Content-Encoding: GZIP", "Transfer-Encoding: br, chunked"), bytes)).toEqual({ body: text });
    expect(decodeBody(head("Transfer-Encoding: chunked"), Buffer.from(text))).toEqual({ body: text });
  });

  test("may be missing, or too large for a copy", () => {
    expect(decodeBody(head("Content-Encoding: gzip"), undefined)).toEqual({ body: undefined });
    expect(decodeBody(head("Content-Encoding: gzip"), null)).toEqual({ body: null });
  });
});
