import { once } from "node:events";
import { createServer, type ServerOptions } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { text } from "node:stream/consumers";
import { setImmediate } from "node:timers/promises";
import { sendRaw } from "@mangopay-sca/tooling/send-raw";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { sharedMock } from "../../test/start.js";
import { refuseBrokenRequests } from "./broken-requests.js";

const get = (path: string, lines = "Host: a\r\n") =>
  `GET ${path} HTTP/1.1\r\n${lines}Connection: close\r\nAuthorization: Bearer any\r\n\r\n`;

/** A server that responds to nothing but broken requests. */
async function serve(options: ServerOptions = {}) {
  const server = createServer(options);
  refuseBrokenRequests(server);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return server;
}

describe("what is no request of HTTP/1.1 is answered with problem JSON", () => {
  const broken = { status: 400, title: "Bad Request", detail: "The request is not HTTP/1.1." };
  const tooLong = {
    status: 431,
    title: "Request Header Fields Too Large",
    detail: "The headers are longer than 16 KiB.",
  };
  const tunnel = {
    status: 405,
    title: "Method Not Allowed",
    detail: "The mock is not a proxy: it does not take CONNECT.",
  };
  test.each([
    ["a line that is not HTTP", "hello\r\n\r\n", broken],
    ["a header without a colon", "GET / HTTP/1.1\r\nHost\r\n\r\n", broken],
    ["headers without an end", `GET / HTTP/1.1\r\nA: ${"x".repeat(20_000)}\r\n\r\n`, tooLong],
    ["a body that ends early", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\n{", broken],
    ["a chunk that has no size", "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", broken],
    ["CONNECT", "CONNECT example.com:443 HTTP/1.1\r\nHost: a\r\n\r\n", tunnel],
  ])("%s", async (_, bytes, problem) => {
    const { port } = (await serve()).address() as AddressInfo;
    const { status, headers, body } = await sendRaw(`http://127.0.0.1:${port}`, bytes);
    expect([status, Object.fromEntries(headers)]).toEqual([
      problem.status,
      {
        "content-type": "application/problem+json",
        "content-length": String(Buffer.byteLength(body)),
        connection: "close",
      },
    ]);
    expect(JSON.parse(body)).toEqual(problem);
  });
});

describe("whatever else arrives is answered with JSON, without internals", () => {
  const mock = sharedMock();

  test.each([
    ["two slashes", get("//"), 404],
    ["a slash and a backslash", get("/\\path"), 404],
    ["a path that is not percent-encoding", get("/%zz"), 404],
    ["a path that is a star", get("*"), 404],
    ["no Host", get("/", ""), 404],
    ["a Host that is not one", get("/v2.01/any/users", "Host: [::\r\n"), 200],
    ["another expectation", get("/v2.01/any/users", "Host: a\r\nExpect: a-miracle\r\n"), 200],
    ["an upgrade", get("/v2.01/any/users", "Host: a\r\nUpgrade: websocket\r\n"), 200],
  ])("%s", async (_, bytes, expected) => {
    const { status, headers, body } = await sendRaw((await mock()).url, bytes);
    expect(status, body).toBe(expected);
    const [, type] = headers.find(([name]) => name === "content-type") ?? [];
    expect(type).toBe(expected === 200 ? "application/json" : "application/problem+json");
    const parsed: unknown = JSON.parse(body);
    if (expected !== 200) expect(parsed).toEqual({ title: expect.any(String), status, detail: expect.any(String) });
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

describe("a client", () => {
  /** A client that keeps its side of a connection open, and the server's side. */
  async function connection(options?: ServerOptions) {
    const server = await serve(options);
    const { port } = server.address() as AddressInfo;
    const client = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
    onTestFinished(() => void client.destroy());
    const [socket]: Socket[] = await once(server, "connection");
    if (!socket) throw new Error("The server has no connection.");
    return { client, socket };
  }

  test("that does not send its request in time is answered with 408", async () => {
    const { client } = await connection({ headersTimeout: 20, requestTimeout: 20, connectionsCheckingInterval: 10 });
    client.write("GET / HTTP/1.1\r\n");
    const response = await text(client);
    expect(response).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
    expect(response).toContain('"detail":"The request did not arrive in time."');
  });

  test.each(["hello\r\n\r\n", "CONNECT example.com:443 HTTP/1.1\r\nHost: a\r\n\r\n"])(
    "that goes on sending is answered once, and loses its connection a second later: %j",
    async (bytes) => {
      const { client, socket } = await connection();
      vi.useFakeTimers({ toFake: ["setTimeout"] });
      onTestFinished(() => void vi.useRealTimers());
      const responses: string[] = [];
      client.on("data", (chunk) => responses.push(String(chunk)));
      client.write(bytes);
      await once(client, "data");
      const more = Buffer.alloc(300_000, "hello again\r\n\r\n");
      client.write(more);
      while (socket.bytesRead < bytes.length + more.length) await setImmediate();
      vi.advanceTimersByTime(999);
      expect(socket.destroyed).toBe(false);
      vi.advanceTimersByTime(1);
      expect(socket.destroyed).toBe(true);
      expect(responses.join("").match(/HTTP\/1\.1 \d+/g)).toHaveLength(1);
    },
  );

  test.each(["GET / HTTP/1.1\r\n", "hello\r\n\r\n"])("may reset the connection: %j", async (bytes) => {
    const { client, socket } = await connection();
    client.write(bytes);
    while (socket.bytesRead < bytes.length) await setImmediate();
    client.resetAndDestroy();
    await once(socket, "close").catch((error: unknown) => expect(error).toMatchObject({ code: "ECONNRESET" }));
    expect(socket.destroyed).toBe(true);
  });
});
