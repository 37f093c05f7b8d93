import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import { describe, expect, test } from "vitest";
import { chunked, documented, elsewhere, json, lines, request, response, status } from "../../test/messages.js";
import { marker, onRequest, proxyTo, rawServer, talk } from "../../test/raw.js";

/** What an upstream does after it has received a request. */
type Deed = (socket: Socket) => void;

const dropped = "response response: the connection was dropped before the end of the response";
const stalled = "response response: the upstream sent nothing within the time limit";
const malformed = "response response: the response is not valid HTTP/1.1";
const ok = response(status);
const started = ok.subarray(0, ok.length - 20);
const chunks = chunked([status.slice(0, 9), status.slice(9)]);

async function afterDeed(deed: Deed, { method = "GET", target = documented, timeoutMs = 60_000 } = {}) {
  const upstream = await rawServer((socket) => onRequest(socket, () => deed(socket)));
  const proxy = await proxyTo(upstream, { timeoutMs });
  const { received, isReset } = await talk(proxy.url, request(method, target));
  expect(proxy.everythingReported()).not.toContain(marker);
  return { received: received.toString("latin1"), isReset, found: proxy.findings("violations") };
}

describe("a response that ends too early is passed on as far as it came, and is a violation:", () => {
  test.each<[string, Buffer]>([
    ["before it began", Buffer.alloc(0)],
    ["in the middle of a body with a length", started],
    ["in the middle of a chunk", chunks.subarray(0, chunks.length - 30)],
    ["after the last chunk but before the end", chunks.subarray(0, chunks.length - 2)],
    ["after an interim response", lines("HTTP/1.1 103 Early Hints", "", "")],
    ["after its head", lines("HTTP/1.1 200 OK", json, "Content-Length: 5", "", "")],
  ])("%s", async (_, sent) => {
    const { received, found } = await afterDeed((socket) => socket.end(sent));
    expect(received).toBe(sent.toString("latin1"));
    expect(found).toEqual([dropped]);
  });

  test("in the middle of its head, of which nothing is passed on", async () => {
    const { received, found } = await afterDeed((socket) => socket.end(ok.subarray(0, 30)));
    expect(received).toBe("");
    expect(found).toEqual([dropped]);
  });

  test.each<[string, Buffer]>([
    ["before it began", Buffer.alloc(0)],
    ["in the middle of its body", started],
  ])("by a reset %s, which resets the client's connection", async (_, sent) => {
    const { received, isReset, found } = await afterDeed((socket) =>
      sent.length > 0 ? socket.write(sent, () => socket.resetAndDestroy()) : socket.resetAndDestroy(),
    );
    expect(isReset).toBe(true);
    expect(sent.toString("latin1").startsWith(received)).toBe(true);
    expect(found).toEqual([dropped]);
  });

  test("on a call that the spec does not have, too", async () => {
    const { found } = await afterDeed((socket) => socket.end(started), { target: elsewhere });
    expect(found).toEqual([dropped]);
  });
});

describe("an upstream that stalls", () => {
  test.each<[string, Buffer]>([
    ["before its response", Buffer.alloc(0)],
    ["in the middle of the head", ok.subarray(0, 30)],
  ])("%s is answered with 504", async (_, sent) => {
    const { received, isReset, found } = await afterDeed((socket) => socket.write(sent), { timeoutMs: 50 });
    const [head = "", body = ""] = received.split("\r\n\r\n");
    expect(head.split("\r\n")).toEqual([
      "HTTP/1.1 504 Gateway Timeout",
      "Content-Type: application/problem+json",
      `Content-Length: ${body.length}`,
      "Connection: close",
    ]);
    expect(JSON.parse(body)).toEqual({
      type: "about:blank",
      title: "Gateway Timeout",
      status: 504,
      detail: "the upstream sent nothing within the time limit",
    });
    expect(isReset).toBe(false);
    expect(found).toEqual([stalled]);
  });

  test("after its head resets the client's connection", async () => {
    const { received, isReset, found } = await afterDeed((socket) => socket.write(started), { timeoutMs: 50 });
    expect(received).toBe(started.toString("latin1"));
    expect(isReset).toBe(true);
    expect(found).toEqual([stalled]);
  });

  test("answers HEAD without a body", async () => {
    const { received } = await afterDeed(() => {}, { method: "HEAD", timeoutMs: 50 });
    expect(received).toMatch(/^HTTP\/1\.1 504 [^{]*\r\n\r\n$/);
  });

  test("may take longer than the limit as long as it goes on sending", async () => {
    const { received, found } = await afterDeed(
      (socket) => {
        let sent = 0;
        const timer = setInterval(() => {
          socket.write(ok.subarray(sent, sent + 60));
          sent += 60;
          if (sent < ok.length) return;
          clearInterval(timer);
          socket.end();
        }, 150);
      },
      { timeoutMs: 700 },
    );
    expect(received).toBe(ok.toString("latin1"));
    expect(found).toEqual([]);
  });
});

describe("a response that is not HTTP is answered with 502, and is a violation:", () => {
  test.each<[string, string]>([
    ["words", `${marker} ${marker}`],
    ["a banner of another protocol", `SSH-2.0-${marker}\r\n`],
    ["HTTP/2", `HTTP/2 200\r\n\r\n`],
    ["a status that is not a number", `HTTP/1.1 ${marker}\r\n\r\n`],
    ["a header without a colon", `HTTP/1.1 200 OK\r\n${marker}\r\n\r\n`],
    ["a header with a space in its name", `HTTP/1.1 200 OK\r\nX ${marker}: 1\r\n\r\n`],
    ["a folded header", `HTTP/1.1 200 OK\r\nX: 1\r\n ${marker}\r\n\r\n`],
    ["a bare line feed", `HTTP/1.1 200 OK\r\nX: ${marker}\nY: 1\r\n\r\n`],
    ["bare line feeds alone", `HTTP/1.1 200 OK\nX: ${marker}\n\n`],
    ["a zero byte", `HTTP/1.1 200 OK\r\nX: ${marker}\0\r\n\r\n`],
    ["a length that is not a number", `HTTP/1.1 200 OK\r\nContent-Length: ${marker}\r\n\r\n`],
    ["a negative length", "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n"],
    ["two lengths", `HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n${marker}`],
    ["a length beside chunks", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"],
    ["a protocol that nobody asked for", "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n"],
    ["a head without an end", `HTTP/1.1 200 OK\r\nX: ${"x".repeat(1_100_000)}`],
  ])("%s", async (_, sent) => {
    // It stays open: that it is not HTTP shows before it ends.
    const { received, found } = await afterDeed((socket) => socket.write(Buffer.from(sent, "latin1")));
    expect(received).toMatch(/^HTTP\/1\.1 502 Bad Gateway\r\n/);
    expect(received).not.toContain(marker);
    expect(found).toEqual([malformed]);
  });

  test.each<[string, string]>([
    ["a chunk size that is not a number", `${marker}\r\n`],
    ["a chunk that is longer than its size", `2\r\n${marker}\r\n`],
  ])("once its head has been passed on, %s resets the connection", async (_, body) => {
    const head = lines("HTTP/1.1 200 OK", json, "Transfer-Encoding: chunked", "", "").toString("latin1");
    const { received, isReset, found } = await afterDeed((socket) => socket.write(head + body));
    expect((head + body).startsWith(received)).toBe(true);
    expect(isReset).toBe(true);
    expect(found).toEqual([malformed]);
  });

  test("bytes after its end are passed on", async () => {
    const { received, found } = await afterDeed((socket) => socket.write(Buffer.concat([ok, Buffer.from(marker)])));
    expect(received).toBe(ok.toString("latin1") + marker);
    expect(found).toEqual(["response response: bytes follow the end of the response"]);
  });
});

describe("an upstream that cannot be connected to is answered with 502:", () => {
  test("a closed port", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as { port: number };
    await once(server.close(), "close");
    const proxy = await proxyTo(`http://127.0.0.1:${port}`);
    const { received } = await talk(proxy.url, request());
    expect(received.toString()).toMatch(/^HTTP\/1\.1 502 Bad Gateway\r\n/);
    // Why, and which address it was, is for the one who started the proxy.
    expect(received.toString()).not.toMatch(new RegExp(`${port}|ECONN`));
    expect(proxy.findings("violations")).toEqual([
      "response response: the connection to the upstream failed (ECONNREFUSED)",
    ]);
  });

  test.each<[string, Deed]>([
    ["without TLS", (socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n")],
    ["that resets the connection", (socket) => socket.once("data", () => socket.resetAndDestroy())],
  ])("a server %s at an https address", async (_, deed) => {
    const upstream = await rawServer(deed);
    const proxy = await proxyTo(upstream.replace("http:", "https:"));
    const { received } = await talk(proxy.url, request());
    expect(received.toString()).toMatch(/^HTTP\/1\.1 502 Bad Gateway\r\n/);
    expect(proxy.findings("violations")).toEqual([
      expect.stringMatching(/^response response: the connection to the upstream failed \([A-Z_]+\)$/),
    ]);
  });
});
