import { EventEmitter, once } from "node:events";
import type { Socket } from "node:net";
import { text } from "node:stream/consumers";
import { setImmediate } from "node:timers/promises";
import { afterEach, describe, expect, test, vi } from "vitest";
import { documented, elsewhere, json, lines, request, response, status } from "../../test/messages.js";
import { onRequest, open, proxyTo, rawServer } from "../../test/raw.js";

afterEach(() => void vi.useRealTimers());

const hungUp = ["response response: the client closed the connection before the end of the response"];
const ok = response(status);
const size = 60_000_000;
const post = (length: number) => request("POST", elsewhere, json, `Content-Length: ${length}`);

/** A proxy, a client connected to it, and the upstream's side of the connection, when it has come. */
async function connected(serve: (socket: Socket) => void, options = {}) {
  const sides = new EventEmitter();
  const upstream: Promise<Socket> = once(sides, "upstream").then(([socket]) => socket);
  const url = await rawServer((socket) => {
    sides.emit("upstream", socket);
    serve(socket);
  });
  const proxy = await proxyTo(url, options);
  return { proxy, client: open(proxy.url), upstream };
}

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

  test("on its side only still gets its response", async () => {
    const { proxy, client } = await connected((socket) => socket.on("end", () => socket.end(ok)).resume());
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
    expect(proxy.findings("violations")).toEqual([expect.stringContaining("response status: must be one of ")]);
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
    expect(proxy.findings("violations")).toEqual(["response response: the request is not valid HTTP/1.1"]);
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

describe("time is the upstream's own", () => {
  /** Lets the time limit pass many times over, without waiting. */
  const muchLater = () => vi.advanceTimersByTime(3_600_000);
  const fakeTime = () => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });

  test("and not that of a client that takes long over its request", async () => {
    const { client, upstream } = await connected((socket) => onRequest(socket, () => {}));
    fakeTime();
    client.write(post(2));
    await upstream.then((socket) => once(socket, "data"));
    muchLater();
    client.write("{}");
    (await upstream).end(ok);
    expect(await text(client)).toBe(ok.toString());
  });

  /** Waits until no more bytes leave a socket: the other side has to read first. */
  async function untilBlocked(socket: Socket): Promise<void> {
    const left = () => socket.bytesWritten - socket.writableLength;
    for (let idle = 0, before = -1; idle < 300; idle += 1) {
      if (left() !== before) idle = 0;
      before = left();
      await setImmediate();
    }
  }

  test("and not that of a client that reads slowly, for which the upstream has to wait", async () => {
    const { proxy, client, upstream } = await connected((socket) =>
      onRequest(socket, () => {
        socket.write(lines("HTTP/1.1 200 OK", `Content-Length: ${size}`, "", ""));
        socket.end(Buffer.alloc(size));
      }),
    );
    fakeTime();
    client.pause();
    client.write(request("GET", elsewhere));
    await untilBlocked(await upstream);
    expect((await upstream).writableLength).toBeGreaterThan(size / 2);
    muchLater();
    expect((await text(client)).length).toBeGreaterThan(size);
    expect(proxy.findings("violations")).toEqual([]);
  });

  test("when it does not read, and the client has to wait", async () => {
    const { proxy, client, upstream } = await connected((socket) => socket.pause());
    fakeTime();
    client.write(post(size));
    client.write(Buffer.alloc(size));
    await upstream;
    await untilBlocked(client);
    expect(client.writableLength).toBeGreaterThan(size / 2);
    const response = text(client);
    muchLater();
    vi.useRealTimers();
    expect(await response).toMatch(/^HTTP\/1\.1 504 /);
    // The client can send what is left, which nobody reads, so that nothing resets the connection before it has the response.
    await new Promise<void>((resolve, reject) => client.end((error?: Error) => (error ? reject(error) : resolve())));
    expect(proxy.findings("violations")).toContain(
      "response response: the upstream sent nothing within the time limit",
    );
  });

  test("when it is to ask for the body", async () => {
    const { client } = await connected(() => {}, { timeoutMs: 50 });
    client.write(request("POST", elsewhere, "Expect: 100-continue", "Content-Length: 2"));
    expect(await text(client)).toMatch(/^HTTP\/1\.1 504 /);
  });

  test("and not that of a client that was asked for the body", async () => {
    const { client, upstream } = await connected((socket) =>
      onRequest(socket, () => socket.write("HTTP/1.1 100 Continue\r\n\r\n")),
    );
    fakeTime();
    client.write(request("POST", elsewhere, "Expect: 100-continue", "Content-Length: 2"));
    await once(client, "data");
    muchLater();
    client.write("{}");
    (await upstream).end(ok);
    expect(await text(client)).toBe(ok.toString());
  });
});
