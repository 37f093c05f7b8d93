import { once } from "node:events";
import type { Socket } from "node:net";
import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { documented, elsewhere, json, lines, request, response, status } from "../../test/messages.js";
import { connected, onRequest, open, proxyTo, rawServer } from "../../test/raw.js";

const hungUp = ["response response: the client closed the connection before the end of the response"];
const ok = response(status);
const post = (length: number) => request("POST", elsewhere, json, `Content-Length: ${length}`);

describe("a client that closes its connection", () => {
  test("before the response has begun ends the upstream's, and is a note", async () => {
    const { proxy, client, upstream } = await connected((socket) => onRequest(socket, () => client.destroy()));
    const reported = proxy.reported();
    client.write(request());
    await once(await upstream, "end");
    (await upstream).end();
    await reported;
    expect(proxy.findings("violations")).toEqual([]);
    expect(proxy.findings("notes")).toEqual(hungUp);
  });

  test("in the middle of the response ends the upstream's, and is a note", async () => {
    const { proxy, client, upstream } = await connected((socket) =>
      onRequest(socket, () => socket.write(ok.subarray(0, ok.length - 9))),
    );
    const reported = proxy.reported();
    client.write(request());
    await once(client, "data");
    const ended = once(await upstream, "end");
    client.resetAndDestroy();
    await reported;
    await ended;
    expect(proxy.findings("violations")).toEqual([]);
    expect(proxy.findings("notes")).toEqual(hungUp);
  });

  test("in the middle of the request, too", async () => {
    const { proxy, client, upstream } = await connected((socket) => onRequest(socket, () => client.destroy()));
    const reported = proxy.reported();
    client.write(post(100));
    client.write("{");
    await once(await upstream, "end");
    (await upstream).end();
    await reported;
    expect(proxy.findings("violations")).toEqual([]);
    expect(proxy.findings("notes")).toContain(hungUp[0]);
  });

  test.each([
    ["after the request", request()],
    ["in the middle of the request", post(100)],
  ])("%s, where the upstream does not care, is a note after the time limit", async (_, sent) => {
    const { proxy, client } = await connected((socket) => onRequest(socket, () => client.destroy()), { timeoutMs: 50 });
    const reported = proxy.reported();
    client.write(sent);
    await reported;
    expect(proxy.findings("violations")).toEqual([]);
    expect(proxy.findings("notes")).toContain(hungUp[0]);
  });

  test("in the middle of the request's head, which is answered with 400", async () => {
    const proxy = await proxyTo(await rawServer(() => {}));
    const client = open(proxy.url);
    client.end(request().subarray(0, -2));
    expect(await text(client)).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect(proxy.findings("violations")).toEqual([]);
    expect(proxy.findings("notes")).toEqual([
      "request request: the client closed the connection before the end of the request",
    ]);
  });

  test("while nothing is under way ends the upstream's, and is not reported", async () => {
    const { proxy, client, upstream } = await connected((socket) => onRequest(socket, () => socket.write(ok)));
    client.write(request());
    await once(client, "data");
    const ended = once(await upstream, "end");
    client.end();
    // The proxy's side ends too, whatever the upstream does.
    await Promise.all([ended, once(client, "end")]);
    expect(proxy.exchanges).toHaveLength(1);
    expect(proxy.findings("notes")).toEqual([]);
  });

  test.each<[string, (socket: Socket) => void]>([
    ["closes its own", (socket) => socket.end(ok)],
    ["leaves its own open", (socket) => socket.write(ok)],
  ])("on its side only still gets its response from an upstream that %s", async (_, respond) => {
    const { proxy, client } = await connected((socket) => socket.on("end", () => respond(socket)).resume());
    client.end(request());
    expect(await text(client)).toBe(ok.toString());
    expect(proxy.findings("violations")).toEqual([]);
    expect(proxy.findings("notes")).toEqual([]);
  });
});

describe("one connection", () => {
  test("carries one call after the other, over one connection to the upstream", async () => {
    const upstream = await rawServer((socket) => socket.on("data", () => socket.write(ok)));
    const proxy = await proxyTo(upstream);
    const client = open(proxy.url);
    for (const _ of "123") {
      client.write(request());
      expect(String(await once(client, "data"))).toBe(ok.toString());
    }
    expect(proxy.exchanges.map(({ operationId }) => operationId)).toEqual(Array(3).fill("viewUserScaStatus"));
  });

  test("is closed when the upstream closes its own while nothing is under way", async () => {
    const { proxy, client } = await connected((socket) => onRequest(socket, () => socket.end(ok)));
    client.write(request());
    expect(await text(client)).toBe(ok.toString());
    expect(proxy.findings("violations")).toEqual([]);
  });

  test("is reset when the upstream resets its own", async () => {
    const { proxy, client, upstream } = await connected((socket) => onRequest(socket, () => socket.write(ok)));
    client.write(request());
    await once(client, "data");
    (await upstream).resetAndDestroy();
    expect(await once(client, "error")).toMatchObject([{ code: "ECONNRESET" }]);
    expect(proxy.exchanges).toHaveLength(1);
    expect(proxy.findings("violations")).toEqual([]);
  });

  test("passes the response on that comes before the end of the request", async () => {
    const tooLarge = lines("HTTP/1.1 413 Content Too Large", "Content-Length: 0", "", "");
    const { proxy, client } = await connected((socket) => onRequest(socket, () => socket.end(tooLarge)));
    client.write(request("POST", "/v2.01/acme/hooks", json, "Content-Length: 100"));
    client.write("{");
    expect(await text(client)).toBe(tooLarge.toString());
    expect(proxy.exchanges).toMatchObject([{ operationId: "createHook", status: 413 }]);
    // Half a body says nothing about the whole.
    expect(proxy.findings("violations")).toEqual([]);
    expect(proxy.findings("notes")).toEqual([expect.stringContaining("response status: must be one of ")]);
  });

  test("reports a call whose request ends after its response", async () => {
    const { proxy, client } = await connected((socket) => onRequest(socket, () => socket.write(ok)));
    client.write(request("GET", documented, json, "Content-Length: 2"));
    await once(client, "data");
    expect(proxy.exchanges).toEqual([]);
    const reported = proxy.reported();
    client.write("{}");
    await reported;
    expect(proxy.findings("notes")).toEqual(["request body: is not documented"]);
  });

  test("is broken off when a request turns out not to be HTTP after its response", async () => {
    const { proxy, client } = await connected((socket) => onRequest(socket, () => socket.write(ok)));
    client.write(request("POST", elsewhere, "Transfer-Encoding: chunked"));
    await once(client, "data");
    client.write("x");
    client.write("\r\n");
    expect(await once(client, "error")).toMatchObject([{ code: "ECONNRESET" }]);
    expect(proxy.findings("violations")).toEqual(["request request: the request is not valid HTTP/1.1"]);
  });

  test("passes 100-continue on, and then the body", async () => {
    const { proxy, client, upstream } = await connected((socket) =>
      onRequest(socket, () => socket.write("HTTP/1.1 100 Continue\r\nX-A: 1\r\n\r\n")),
    );
    client.write(request("POST", elsewhere, "Expect: 100-continue", "Content-Length: 2"));
    expect(String(await once(client, "data"))).toBe("HTTP/1.1 100 Continue\r\nX-A: 1\r\n\r\n");
    client.write("{}");
    expect(String(await once(await upstream, "data"))).toBe("{}");
    (await upstream).end(ok);
    expect(await text(client)).toBe(ok.toString());
    expect(proxy.exchanges).toMatchObject([{ status: 200, violations: [] }]);
  });
});
