import { EventEmitter, once } from "node:events";
import { Agent, createServer, request as httpRequest } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo, Server } from "node:net";
import { text } from "node:stream/consumers";
import type { TLSSocket } from "node:tls";
import { generate } from "selfsigned";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { documented, request, response, status } from "../../test/messages.js";
import { onRequest, open, proxyTo, rawServer, talk } from "../../test/raw.js";
import { ProxyError } from "./proxy-error.js";
import { startProxy } from "./start-proxy.js";

async function portOf(server: Server): Promise<number> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

describe("a proxy between Node's own client and server", () => {
  test("carries calls in parallel, each with its own response", async () => {
    const server = createServer(async (received, sent) => {
      const body = await text(received);
      sent.writeHead(200, { "Content-Type": "text/plain" }).end(`${received.method} ${received.url} ${body}`);
    });
    const proxy = await proxyTo(`http://127.0.0.1:${await portOf(server)}/base/`);
    const calls = Array.from({ length: 50 }, async (_, n) => {
      const sent = await fetch(`${proxy.url}/x/${n}`, { method: "POST", body: `body ${n}` });
      expect(await sent.text()).toBe(`POST /base/x/${n} body ${n}`);
    });
    await Promise.all(calls);
    expect(proxy.exchanges).toHaveLength(50);
    server.closeAllConnections();
  });

  test("keeps a connection for calls one after the other", async () => {
    const ports = new Set<number | undefined>();
    const server = createServer((received, sent) => {
      ports.add(received.socket.remotePort);
      sent.end("{}");
    });
    const proxy = await proxyTo(`http://127.0.0.1:${await portOf(server)}`);
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    onTestFinished(() => agent.destroy());
    for (const _ of "12345") {
      const call = httpRequest(`${proxy.url}/`, { agent }).end();
      const [received] = await once(call, "response");
      expect(await text(received)).toBe("{}");
    }
    expect(ports.size).toBe(1);
    expect(proxy.exchanges).toHaveLength(5);
  });
});

describe("the upstream", () => {
  test.each([
    ["", documented],
    ["/", documented],
    ["/a/b", `/a/b${documented}`],
    ["/a/b/", `/a/b${documented}`],
    ["/$&", `/$&${documented}`],
  ])("with the path %j gets it before each request's own, which is what is checked", async (path, expected) => {
    let received = "";
    const upstream = await rawServer((socket) =>
      onRequest(socket, (bytes) => {
        received = bytes.toString();
        socket.end(response(status));
      }),
    );
    const proxy = await proxyTo(upstream + path);
    expect(proxy.upstream).toBe(upstream + path.replace(/\/$/, ""));
    await talk(proxy.url, request());
    expect(received.split(" ")[1]).toBe(expected);
    expect(proxy.exchanges).toMatchObject([{ operationId: "viewUserScaStatus", violations: [] }]);
  });

  test.each(["", "nowhere", "ftp://127.0.0.1", "http://jane:doe@127.0.0.1", "http://127.0.0.1/?a=1", "http://a/#b"])(
    "cannot be %j, of which the error holds nothing",
    async (upstream) => {
      const error = await startProxy({ upstream }).catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(ProxyError);
      expect(String(error)).toContain("--upstream must be an http(s) URL without credentials or query");
      expect(String(error)).not.toContain("jane");
    },
  );
});

describe("a client certificate", () => {
  type Pems = Awaited<ReturnType<typeof generate>>;
  let server: Pems;
  let client: Pems;
  beforeAll(async () => {
    const extensions = [{ name: "subjectAltName" as const, altNames: [{ type: 7 as const, ip: "127.0.0.1" }] }];
    server = await generate([{ name: "commonName", value: "127.0.0.1" }], { keySize: 2048, extensions });
    client = await generate([{ name: "commonName", value: "platform" }], { keySize: 2048 });
  });

  /** A server that talks only to the holder of the client's certificate. */
  async function strictServer() {
    const options = { key: server.private, cert: server.cert, ca: client.cert, requestCert: true };
    const strict = createTlsServer(options, (received, sent) => {
      const { subject } = (received.socket as TLSSocket).getPeerCertificate();
      sent.end(subject.CN);
    });
    return `https://127.0.0.1:${await portOf(strict)}`;
  }

  test("is shown to the upstream", async () => {
    const tls = { cert: client.cert, key: client.private, ca: server.cert };
    const proxy = await proxyTo(await strictServer(), { tls });
    const { received } = await talk(proxy.url, request("GET", "/", "Connection: close"));
    expect(received.toString()).toMatch(/\r\n\r\nplatform$|\r\nplatform\r\n/);
  });

  test.each<[string, (pems: { client: Pems; server: Pems }) => object]>([
    ["the upstream's certificate is not trusted", ({ client: { cert, private: key } }) => ({ cert, key })],
    ["the upstream wants one and gets none", (pems) => ({ ca: pems.server.cert })],
  ])("where %s, the call fails", async (_, tls) => {
    const proxy = await proxyTo(await strictServer(), { tls: tls({ client, server }) });
    const { received } = await talk(proxy.url, request("GET", "/", "Connection: close"));
    expect(received.toString()).not.toContain("200 OK");
    expect(proxy.findings("violations")).toEqual([
      expect.stringMatching(/^response response: the connection (to the upstream failed \([A-Z_\d]+\)|was dropped)/),
    ]);
  });

  test.each<[string, (pems: { client: Pems; server: Pems }) => object]>([
    ["is not one", () => ({ cert: "-----BEGIN s3cret", key: "s3cret" })],
    ["comes with another's key", (pems) => ({ cert: pems.client.cert, key: pems.server.private })],
  ])("that %s stops the start", async (_, tls) => {
    const started = startProxy({ upstream: "https://127.0.0.1", tls: tls({ client, server }) });
    const error = await started.catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ProxyError);
    expect(String(error)).toMatch(/The client certificate is invalid \(ERR_[A-Z_\d]+\)/);
    expect(String(error)).not.toContain("s3cret");
  });

  test("needs an https upstream", async () => {
    const started = startProxy({ upstream: "http://127.0.0.1", tls: { cert: client.cert, key: client.private } });
    await expect(started).rejects.toThrow("A certificate needs TLS");
  });
});

describe("where it listens", () => {
  test("is the loopback interface, or another", async () => {
    expect((await proxyTo("http://127.0.0.1:1")).url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await proxyTo("http://127.0.0.1:1", { host: "localhost" })).url).toMatch(/^http:\/\/localhost:\d+$/);
  });

  test.each([
    ["a port that is taken", {}, /^Port \d+ is taken: choose another one with --port or MANGOPAY_SCA_PROXY_PORT\.$/],
    ["no port", { port: 70_000 }, /^The proxy cannot listen on port 70000 of 127\.0\.0\.1 \(ERR_SOCKET_BAD_PORT\): /],
    [
      "somebody else's address",
      { host: "192.0.2.1" },
      /^The proxy cannot listen on port \d+ of 192\.0\.2\.1 \(EADDRNOTAVAIL\): /,
    ],
  ])("cannot be %s", async (_, options, sentence) => {
    const port = await portOf(createServer());
    const error = await startProxy({ upstream: "http://127.0.0.1:1", port, ...options }).catch(
      (caught: Error) => caught,
    );
    expect(error).toBeInstanceOf(ProxyError);
    expect((error as Error).message).toMatch(sentence);
  });
});

test("closing reports what is under way, and ends every connection", async () => {
  const sides = new EventEmitter();
  const received = once(sides, "received");
  const proxy = await proxyTo(await rawServer((socket) => onRequest(socket, () => sides.emit("received"))));
  const [idle, busy] = [open(proxy.url), open(proxy.url)];
  await once(idle, "connect");
  busy.write(request());
  await received;
  const closed = proxy.close();
  expect(proxy.findings("violations")).toEqual(["response response: the proxy was stopped"]);
  await closed;
  expect([await text(idle), await text(busy)]).toEqual(["", ""]);
  expect(proxy.exchanges).toHaveLength(1);
});
