import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from "node:zlib";
import { chunked, elsewhere, json, lines, response, status } from "./messages.js";
import { marker } from "./raw.js";

/** A response, and what the check finds in it. */
export interface ResponseCase {
  sent: Buffer;
  violations?: string[];
  notes?: string[];
  method?: string;
  target?: string;
}

const coded = (coding: string, body: Buffer) => response(body, [json, `Content-Encoding: ${coding}`]);
const dated = (text: string) => status.replace("1770130888", text);
const also = (member: string) => `{${member},${status.slice(1)}`;
const half = status.length / 2;
const halves = [status.slice(0, half), status.slice(half)];
const binary = Buffer.from(Array.from({ length: 4096 }, (_, n) => n % 256));
const megabytes = (count: number) => `"${marker}${"x".repeat(count * 1024 * 1024)}"`;
const gzipped = gzipSync(status);

const undeclared = ["response body/{…}: is not documented"];
const notJson = ["response body: must be JSON"];
const notUtf8 = ["response body: must be UTF-8"];
const missing = ["response body: is missing"];
const beyond = { target: elsewhere, notes: ["request path: is not an operation of the spec"] };

export const bodies: Record<string, ResponseCase> = {
  "a documented response": { sent: response(status) },
  "a number beyond 2^53": { sent: response(also(`"${marker}":12345678901234567891`)), notes: undeclared },
  "a number with .0": { sent: response(dated("1770130888.0")) },
  "a number with an exponent": { sent: response(dated("1.770130888E+9")) },
  "a key twice": { sent: response(also('"IsEnrolled":false')) },
  "a member called __proto__": { sent: response(also(`"__proto__":{"${marker}":1}`)), notes: undeclared },
  "white space between members": { sent: response(JSON.stringify(JSON.parse(status), null, "\t")) },
  "lists in a million levels": {
    sent: response("[".repeat(1e6) + "]".repeat(1e6)),
    violations: ["response body: must be JSON"],
  },
  "5 MB": { sent: response(also(`"${marker}":${megabytes(5)}`)), notes: undeclared },
  "more than is copied": { sent: response(megabytes(11)) },
  "an empty body": { sent: response(""), violations: missing },
  null: { sent: response("null"), violations: ["response body: must be object"] },
  "a byte order mark": { sent: response(`\uFEFF${status}`) },
  latin1: { sent: response(Buffer.from(also(`"é":"${marker}é"`), "latin1")), violations: notUtf8 },
  "UTF-16": { sent: response(Buffer.from(`\uFEFF${status}`, "utf16le")), violations: notUtf8 },
  "UTF-16 without a mark": { sent: response(Buffer.from(status, "utf16le")), violations: notJson },
  "a charset that does not exist": { sent: response(status, [`${json}; charset=${marker}`]) },
  "text that is called JSON": { sent: response(`<html>${marker}`), violations: notJson },
  "zero bytes": { sent: response(Buffer.alloc(64)), violations: notJson },
  HTML: {
    sent: response(`<html>${marker}`, ["Content-Type: text/html"]),
    violations: ["response header/content-type: must be application/json"],
  },
  "a media type of its own": {
    sent: response(status, [`Content-Type: ${marker}/${marker}`]),
    violations: ["response header/content-type: must be application/json"],
  },
  "bytes of every kind": { sent: response(binary, []), ...beyond },
};

export const codings: Record<string, ResponseCase> = {
  gzip: { sent: coded("gzip", gzipped) },
  "gzip in capitals": { sent: coded("GZIP", gzipped) },
  br: { sent: coded("br", brotliCompressSync(status)) },
  deflate: { sent: coded("deflate", deflateSync(status)) },
  "deflate without a header": { sent: coded("deflate", deflateRawSync(status)) },
  zstd: { sent: coded("zstd", zstdCompressSync(status)) },
  "two codings": { sent: coded("gzip, br", brotliCompressSync(gzipped)) },
  "gzip in chunks": { sent: chunked([gzipped.subarray(0, 9), gzipped.subarray(9)], [json, "Content-Encoding: gzip"]) },
  "gzip as a transfer coding": {
    sent: Buffer.concat([
      lines("HTTP/1.1 200 OK", json, "Transfer-Encoding: gzip, chunked", "", gzipped.length.toString(16), ""),
      gzipped,
      lines("", "0", "", ""),
    ]),
  },
  "a body that is not gzip": {
    sent: coded("gzip", Buffer.from(status)),
    violations: ["response body: must be gzip, as its content-encoding says"],
  },
  "half of gzip": {
    sent: coded("gzip", gzipped.subarray(0, 40)),
    violations: ["response body: must be gzip, as its content-encoding says"],
  },
  "gzip of more than is copied": { sent: coded("gzip", gzipSync(megabytes(11))) },
  "a coding that does not exist": {
    sent: coded(marker, Buffer.from(status)),
    violations: ["response body: must have a content-encoding of gzip, deflate, br or zstd"],
  },
};

export const framings: Record<string, ResponseCase> = {
  chunks: { sent: chunked(halves) },
  "chunks with trailers": { sent: chunked(halves, [json, "Trailer: X-A"], [`X-A: ${marker}`, `x-a:  ${marker}`]) },
  "no chunk": { sent: chunked([]), violations: missing },
  "a body until the end": { sent: lines("HTTP/1.1 200 OK", json, "", status) },
  "HTTP/1.0": { sent: lines("HTTP/1.0 200 OK", json, "", status) },
  "a length written twice": { sent: response(status, [json, `content-length: ${status.length}`]) },
  "the response to HEAD": {
    sent: lines("HTTP/1.1 200 OK", json, "Content-Length: 5000", "", ""),
    ...beyond,
    method: "HEAD",
  },
  "204": { sent: lines("HTTP/1.1 204 No Content", `X-A: ${marker}`, "", ""), ...beyond },
  "304": { sent: lines("HTTP/1.1 304 Not Modified", json, "Content-Length: 500", `ETag: "${marker}"`, "", "") },
};

export const heads: Record<string, ResponseCase> = {
  "a redirect": {
    sent: response("", [`Location: http://127.0.0.1:1/${marker}`], "HTTP/1.1 302 Found"),
    violations: ["response status: must be one of"],
  },
  "two cookies": { sent: response(status, [json, `Set-Cookie: a=${marker}`, `Set-Cookie: b=${marker}; Path=/`]) },
  "a header between its double": { sent: response(status, ["x-a: 1", json, `X-A:2, ${marker}`, "x-B: 3", "X-a:\t4 "]) },
  "headers in odd case": { sent: response(status, ["cOnTeNt-TyPe: application/json", "x-OD_d!: 1"]) },
  "latin1 in a header": { sent: response(status, [json, `X-Name: ${marker} \xe9\xff`]) },
  "an empty header": { sent: response(status, [json, "X-A:", "X-B: "]) },
  "a header of 500 kB": { sent: response(status, [json, `X-A: ${marker.repeat(80_000)}`]) },
  "two thousand headers": { sent: response(status, [json, ...Array.from({ length: 2000 }, (_, n) => `X-${n}: ${n}`)]) },
  "no reason phrase": { sent: response(status, [json], "HTTP/1.1 200 ") },
  "another reason phrase": { sent: response(status, [json], `HTTP/1.1 200 ${marker} \xe9`) },
  "hop-by-hop headers": { sent: response(status, [json, "Connection: close, x-a", "Keep-Alive: timeout=7", "X-A: 1"]) },
  "dates and servers": { sent: response(status, [json, "Date: yesterday", "Server: a", "Via: 1.1 b"]) },
  "an early hint": {
    sent: Buffer.concat([lines("HTTP/1.1 103 Early Hints", `Link: <${marker}>`, "", ""), response(status)]),
  },
  "two interim responses": {
    sent: Buffer.concat([lines("HTTP/1.1 100 Continue", "", "HTTP/1.1 102 Processing", "", ""), response(status)]),
  },
  "an undocumented status": {
    sent: response("", [], "HTTP/1.1 599 Odd"),
    violations: ["response status: must be one of"],
  },
};
