import { EventEmitter, once } from "node:events";
import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { documented, lines, request, response, status } from "../../test/messages.js";
import { marker, onRequest, open, proxyTo, rawServer, talk } from "../../test/raw.js";

/** An upstream that must not be connected to. */
async function untouched() {
  let connections = 0;
  const url = await rawServer(() => {
    connections += 1;
  });
  return { url, connections: () => connections };
}

const upgrade = ["Connection: keep-alive, Upgrade", "Upgrade: websocket", `Sec-WebSocket-Key: ${marker}`];
const notHttp = "request request: the request is not valid HTTP/1.1";

describe("a request that leads away from HTTP is answered with 501, and reported:", () => {
  test.each<[string, Buffer, string]>([
    ["a WebSocket", request("GET", documented, ...upgrade), "the proxy does not pass on WebSocket connections"],
    ["a tunnel", lines(`CONNECT ${marker}:443 HTTP/1.1`, "Host: x", "", ""), "the proxy does not open tunnels"],
  ])("%s", async (_, sent, detail) => {
    const upstream = await untouched();
    const proxy = await proxyTo(upstream.url);
    const { received, isReset } = await talk(proxy.url, sent);
    expect(received.toString()).toMatch(/^HTTP\/1\.1 501 Not Implemented\r\n/);
    expect(received.toString()).toContain(detail);
    expect(isReset).toBe(false);
    expect(upstream.connections()).toBe(0);
    expect(proxy.findings("violations")).toContain(`response response: ${detail}`);
    expect(proxy.everythingReported()).not.toContain(marker);
  });

  test("after the responses to those before it, and nothing after it is passed on", async () => {
    const upstream = await rawServer((socket) => onRequest(socket, () => socket.write(response(status))));
    const proxy = await proxyTo(upstream);
    const refused = request("GET", documented, ...upgrade);
    const { received } = await talk(proxy.url, Buffer.concat([request(), refused, request()]));
    expect(received.toString()).toContain(`${response(status)}HTTP/1.1 501 Not Implemented\r\n`);
    expect(proxy.exchanges).toHaveLength(2);
  });

  test("and what comes after it in a packet of its own is not passed on either", async () => {
    const sides = new EventEmitter();
    const arrived = once(sides, "arrived");
    let received = "";
    const upstream = await rawServer((socket) => {
      socket.on("data", (piece) => {
        received += piece;
      });
      sides.emit("arrived", socket);
    });
    const proxy = await proxyTo(upstream);
    const client = open(proxy.url);
    client.write(Buffer.concat([request(), request("GET", documented, ...upgrade)]));
    const [socket] = await arrived;
    await new Promise<void>((resolve) => client.write(request("PUT"), () => resolve()));
    // The proxy passes the end on after it has read what was sent before.
    client.end();
    await once(socket, "end");
    socket.end(response(status));
    expect(await text(client)).toContain("HTTP/1.1 501 Not Implemented\r\n");
    expect(received).not.toContain("PUT");
  });
});

describe("an offer of another version of HTTP is not passed on, and the request is:", () => {
  test.each<[string, string[], string[]]>([
    [
      "with its settings",
      ["X-A: 1", "connection:Upgrade, x-a, HTTP2-Settings", "Upgrade: h2c", "http2-settings: AAMAAABk"],
      ["X-A: 1", "connection: x-a"],
    ],
    ["alone", ["Connection: upgrade", "Upgrade: h2c"], []],
  ])("%s", async (_, offered, passed) => {
    let received = "";
    const upstream = await rawServer((socket) =>
      onRequest(socket, (bytes) => {
        received = bytes.toString();
        socket.end(response(status));
      }),
    );
    const proxy = await proxyTo(upstream);
    await talk(proxy.url, request("GET", documented, ...offered));
    const expected = request("GET", documented, ...passed).toString();
    expect(received).toBe(expected.replace("Host: proxy", `Host: ${new URL(upstream).host}`));
    expect(proxy.findings("violations")).toEqual([]);
  });
});

describe("a request that is not HTTP is answered with 400, and reported:", () => {
  test.each<[string, string]>([
    ["the first bytes of TLS", "\x16\x03\x01\x02"],
    ["HTTP/2", `PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n`],
    ["no version", `GET ${documented}\r\n\r\n`],
    ["a method that is not a word", `G(${marker}) / HTTP/1.1\r\n\r\n`],
    ["something after the version", `GET / HTTP/1.1 ${marker}\r\n\r\n`],
    ["a bare line feed", `GET / HTTP/1.1\r\nX: ${marker}\nY: 1\r\n\r\n`],
    ["bare line feeds alone", `GET / HTTP/1.1\nX: ${marker}\n\n`],
    ["a bare carriage return", `GET / HTTP/1.1\r\nX: ${marker}\rY: 1\r\n\r\n`],
    ["a path with a space", `GET /${marker} x HTTP/1.1\r\n\r\n`],
    ["a path with a control character", `GET /${marker}\x07 HTTP/1.1\r\n\r\n`],
    ["a header without a colon", `GET / HTTP/1.1\r\n${marker}\r\n\r\n`],
    ["a header with a space before the colon", `GET / HTTP/1.1\r\nHost : ${marker}\r\n\r\n`],
    ["a length beside chunks", `POST / HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n`],
    ["two lengths", "POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n"],
    ["chunks that are chunked once more", "POST / HTTP/1.1\r\nTransfer-Encoding: chunked, chunked\r\n\r\n"],
    ["a coding without chunks", "POST / HTTP/1.1\r\nTransfer-Encoding: gzip\r\n\r\n"],
  ])("%s", async (_, sent) => {
    const upstream = await untouched();
    const proxy = await proxyTo(upstream.url);
    const { received } = await talk(proxy.url, Buffer.from(sent, "latin1"));
    expect(received.toString()).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect(upstream.connections()).toBe(0);
    expect(proxy.findings("violations")).toEqual([notHttp]);
    expect(proxy.everythingReported()).not.toContain(marker);
  });

  test("in the middle of its body, which ends the upstream's connection", async () => {
    const sides = new EventEmitter();
    const [received, ended] = [once(sides, "received"), once(sides, "ended")];
    const upstream = await rawServer((socket) => {
      onRequest(socket, () => sides.emit("received"));
      socket.on("end", () => sides.emit("ended"));
    });
    const proxy = await proxyTo(upstream);
    const client = open(proxy.url);
    client.write(request("POST", documented, "Transfer-Encoding: chunked"));
    await received;
    client.write(`${marker}\r\n`);
    expect(await text(client)).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    await ended;
    expect(proxy.findings("violations")).toContain(notHttp);
  });

  test("an empty line before a request is nothing", async () => {
    const upstream = await rawServer((socket) => onRequest(socket, () => socket.end(response(status))));
    const proxy = await proxyTo(upstream);
    const client = open(proxy.url);
    client.write("\r");
    client.write(`\n${request()}`);
    const [received] = await once(client, "data");
    expect(String(received)).toMatch(/^HTTP\/1\.1 200 OK/);
    expect(proxy.findings("violations")).toEqual([]);
  });
});
