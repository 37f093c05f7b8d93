import { gzipSync } from "node:zlib";
import { documented, elsewhere, json, lines } from "./messages.js";
import { marker } from "./raw.js";

/** A request as the client sends it to a host, and what the check finds in it. */
export interface RequestCase {
  sent: (host: string) => Buffer;
  violations?: string[];
  notes?: string[];
  /** How many calls it is. */
  calls?: number;
}

const head = (startLine: string, ...headers: string[]) => {
  const [first = "", ...others] = headers;
  return (host: string) => lines(startLine, first, `Host: ${host}`, ...others, "", "");
};
const bearer = `Authorization: Bearer ${marker}`;
const get = (target: string, ...headers: string[]) => head(`GET ${target} HTTP/1.1`, bearer, ...headers);
const then =
  (sent: (host: string) => Buffer, ...bytes: (string | Buffer)[]) =>
  (host: string) =>
    Buffer.concat([sent(host), ...bytes.map((one) => Buffer.from(one))]);

const hooks = `/v2.01/${marker}/hooks`;
const hook = `{"EventType":"USER_ACCOUNT_ACTIVATED","Url":"https://example.com/${marker}"}`;
const post = (body: string | Buffer, ...headers: string[]) =>
  then(head(`POST ${hooks} HTTP/1.1`, bearer, ...headers, `Content-Length: ${Buffer.byteLength(body)}`), body);
const gzipped = gzipSync(hook);
const notAnOperation = ["request path: is not an operation of the spec"];
const binary = Buffer.from(Array.from({ length: 4096 }, (_, n) => n % 256));

export const requests: Record<string, RequestCase> = {
  "a body with a length": { sent: post(hook, json) },
  "a body in chunks, with extensions and trailers": {
    sent: then(
      head(`POST ${hooks} HTTP/1.1`, json, bearer, "Transfer-Encoding: chunked"),
      `1;${marker}\r\n{\r\n`,
      `${(hook.length - 1).toString(16).toUpperCase()}\r\n${hook.slice(1)}\r\n0\r\nX-Trailer: ${marker}\r\n\r\n`,
    ),
  },
  "a gzipped body": { sent: post(gzipped, json, "Content-Encoding: gzip") },
  "a body that is not JSON": { sent: post(`{${marker}`, json), violations: ["request body: must be JSON"] },
  "a body in latin1": {
    sent: post(Buffer.from(`{"é":"${marker}"}`, "latin1"), json),
    violations: ["request body: must be UTF-8"],
  },
  "bytes of every kind": {
    sent: then(head(`PUT ${elsewhere} HTTP/1.1`, "content-length: 4096", bearer), binary),
    notes: notAnOperation,
  },
  "5 MB": {
    sent: post(Buffer.alloc(5_000_000, "x"), json),
    violations: ["request body: must be JSON"],
  },
  "11 MB, of which no copy is kept": { sent: post(Buffer.alloc(11_000_000, "x"), json) },
  "a POST without a length": {
    sent: head(`POST ${hooks} HTTP/1.1`, json, bearer),
    violations: ["request body: is missing"],
  },
  "a POST of nothing": {
    sent: head(`POST ${hooks} HTTP/1.1`, json, bearer, "Content-Length: 0"),
    violations: ["request body: is missing"],
  },
  "GET with a body": {
    sent: then(get(documented, json, "Content-Length: 2"), "{}"),
    notes: ["request body: is not documented"],
  },
  "headers twice, in odd case and order": {
    sent: get(documented, "x-a: 1", "ACCEPT: a/b", "X-A:2", "x-B:", "X-a:\t3 ", "accept: c/d"),
  },
  "latin1 in a header": { sent: get(documented, `X-Name: ${marker} \xe9\xff`) },
  "a header of 500 kB": { sent: get(documented, `X-A: ${marker.repeat(80_000)}`) },
  "hop-by-hop headers": {
    sent: get(documented, "Connection: keep-alive, x-a", "Keep-Alive: 5", "X-A: 1", "TE: trailers"),
  },
  cookies: { sent: get(documented, `Cookie: a=${marker}; b="${marker}"`) },
  "a path with a percent sign that encodes nothing": { sent: get(`/v2.01/%zz/users/%/wallets`), notes: notAnOperation },
  "a path with double slashes": { sent: get(`//v2.01//acme//users//${marker}//wallets`), notes: notAnOperation },
  "two slashes": { sent: get("//") },
  "a backslash": { sent: get("/\\") },
  dots: { sent: get(`/v2.01/../users/./x`), notes: notAnOperation },
  "a path in UTF-8": {
    sent: get(Buffer.from(`/v2.01/é/users/${marker}/wallets`).toString("latin1")),
    notes: notAnOperation,
  },
  "a query of everything": { sent: get(`/a?b=${marker}&&=;?/%%&c[]={"}`) },
  "a fragment": { sent: get(`/a#${marker}`) },
  "a path of 100 kB": { sent: get(`/${marker.repeat(16_000)}`) },
  "an asterisk": { sent: head("OPTIONS * HTTP/1.1", bearer) },
  "an absolute address": { sent: get(`http://127.0.0.1${documented}`) },
  "a method that does not exist": {
    sent: head(`${marker.toUpperCase()} ${elsewhere} HTTP/1.1`, bearer),
    notes: notAnOperation,
  },
  "HTTP/1.0": { sent: head(`GET ${documented} HTTP/1.0`, bearer) },
  "a request without Host": { sent: () => lines(`GET ${documented} HTTP/1.1`, bearer, "", "") },
  "three requests at once": {
    sent: (host) => Buffer.concat([get(documented)(host), post(hook, json)(host), get(documented)(host)]),
    calls: 3,
  },
};
