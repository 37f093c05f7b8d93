import { once } from "node:events";
import { createServer as createHttpServer } from "node:http";
import { createServer, type ServerOptions } from "node:https";
import { type AddressInfo, connect, type Server } from "node:net";
import type { Duplex } from "node:stream";
import { text } from "node:stream/consumers";
import type { TLSSocket } from "node:tls";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { generate } from "selfsigned";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { drop, faultServer, type Handler, problem, reply, silent, status, tokenBody } from "../../test/fault-server.js";
import { rejection } from "../../test/rejection.js";
import { type ScaApiError, ScaNetworkError, ScaTimeoutError } from "../errors.js";
import { createScaClient } from "../index.js";
import { type UndiciTransport, type UndiciTransportOptions, undiciTransport } from "./undici.js";

function transport(options?: UndiciTransportOptions) {
  const made = undiciTransport(options);
  onTestFinished(() => made.close());
  return made;
}

async function listen(server: Server): Promise<number> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

describe("a client over undici", () => {
  test("calls, and is refused, as over fetch", async () => {
    const { sca } = await faultServer([reply(200, status), reply(400, problem("param_error"))], transport());
    expect(await sca.users.scaStatus("user_1")).toEqual(status);
    expect(await rejection(sca.users.scaStatus("user_1"))).toMatchObject({ status: 400, type: "param_error" });
  });

  test.each([
    ["gzip", gzipSync],
    ["deflate", deflateSync],
    ["br", brotliCompressSync],
  ] as const)("decompresses %s", async (encoding, compress) => {
    let accepted: unknown;
    const handler: Handler = ({ headers }, response) => {
      accepted = headers["accept-encoding"];
      response.writeHead(200, { "Content-Encoding": encoding }).end(compress(JSON.stringify(status)));
    };
    const { sca } = await faultServer([handler], transport());
    expect(await sca.users.scaStatus("user_1")).toEqual(status);
    expect(accepted).toBe("br, gzip, deflate");
  });

  test.each([
    ["GZIP", (data: string) => gzipSync(data)],
    ["x-gzip", (data: string) => gzipSync(data)],
    ["gzip, br", (data: string) => brotliCompressSync(gzipSync(data))],
    ["identity", (data: string) => data],
  ] as const)("reads a body whose encoding is written %s", async (encoding, compress) => {
    const body = compress(JSON.stringify(status));
    const { sca } = await faultServer(
      [(_, response) => response.writeHead(200, { "Content-Encoding": encoding }).end(body)],
      transport(),
    );
    expect(await sca.users.scaStatus("user_1")).toEqual(status);
  });

  test("gives middleware a Request and a Response of the platform, with all that they can do", async () => {
    const { sca } = await faultServer([reply(200, status, { "X-Any": "1", "Set-Cookie": "a=b" })], transport());
    const seen: unknown[] = [];
    sca.http.use({
      onRequest: ({ request }) => {
        const clone = request.clone();
        seen.push(request instanceof Request, clone.headers.has("Authorization"), [...clone.headers].length > 2);
      },
      onResponse: async ({ response }) => {
        const names: string[] = [];
        response.headers.forEach((_, name) => void names.push(name));
        const bytes = await response.clone().arrayBuffer();
        seen.push(response instanceof Response, names.includes("x-any"), response.headers.has("X-Any"));
        seen.push(JSON.parse(Buffer.from(bytes).toString()), response.headers.getSetCookie());
      },
    });
    expect(await sca.users.scaStatus("user_1")).toEqual(status);
    expect(seen).toEqual([true, true, true, true, true, true, status, ["a=b"]]);
  });

  test("gives callers a Response of the platform", async () => {
    const { sca } = await faultServer([reply(200, status), reply(404, problem("ressource_not_found"))], transport());
    const { response } = await sca.users.scaStatus("user_1").withResponse();
    const refused = (await rejection(sca.users.scaStatus("user_1"))) as ScaApiError;
    for (const one of [
      response,
      refused.response,
      await sca.users
        .scaStatus("user_1")
        .asResponse()
        .catch(() => response),
    ]) {
      expect(one).toBeInstanceOf(Response);
      expect([...one.headers.keys()]).toContain("content-type");
    }
  });

  /** A client that has its token and its connection, so that nothing but the next call takes time. */
  async function warmClient(next: Handler) {
    const server = await faultServer([reply(200, status), next], { ...transport(), retry: false });
    await server.sca.users.scaStatus("user_1");
    return server;
  }

  test("gives up when its time is up", async () => {
    const { sca } = await warmClient(silent);
    expect(await rejection(sca.users.scaStatus("user_1", { timeoutMs: 50 }))).toBeInstanceOf(ScaTimeoutError);
  });

  test("gives up when the caller does", async () => {
    const { sca, calls } = await warmClient(silent);
    const controller = new AbortController();
    const call = rejection(sca.users.scaStatus("user_1", { signal: controller.signal }));
    await expect.poll(() => calls.length).toBe(3);
    controller.abort(new Error("changed my mind"));
    expect(await call).toMatchObject({ message: "changed my mind" });
  });

  test("gives up when the connection drops", async () => {
    const { sca } = await warmClient(drop);
    expect(await rejection(sca.users.scaStatus("user_1"))).toBeInstanceOf(ScaNetworkError);
  });

  test("keeps connections open between calls", async () => {
    const { sca, server } = await faultServer([reply(200, status)], transport());
    let connections = 0;
    server.on("connection", () => connections++);
    for (let n = 0; n < 50; n++) await sca.users.scaStatus("user_1");
    // A pool may open a second one while the first still finishes an answer.
    expect(connections).toBeLessThanOrEqual(2);
  });

  test.each([
    [{ connections: 2 }, 2],
    [{}, 64],
  ])("with %j opens no more than %i connections at once", async (options, limit) => {
    const stored = { value: "token-1", renewAt: Date.now() + 60_000 };
    const tokenStore = { get: () => stored, set: () => {}, delete: () => {} };
    const { sca, calls, arrived, server } = await faultServer([silent], { ...transport(options), tokenStore });
    const controller = new AbortController();
    const { signal } = controller;
    const all = Array.from({ length: limit + 5 }, () => rejection(sca.users.scaStatus("user_1", { signal })));
    await arrived(limit);
    expect(await new Promise((resolve) => server.getConnections((_, count) => resolve(count)))).toBe(limit);
    controller.abort();
    await Promise.all(all);
    expect(calls).toHaveLength(limit);
  });

  /** A server that leaves connections open for as long as the client does, and how many are. */
  async function patientServer(made: UndiciTransport) {
    const { sca, server } = await faultServer([reply(200, status)], made);
    server.keepAliveTimeout = 0;
    const open = () => new Promise((resolve) => server.getConnections((_, count) => resolve(count)));
    return { sca, open };
  }

  test("closes a connection that was idle for as long as was said", async () => {
    const { sca, open } = await patientServer(transport({ keepAliveTimeoutMs: 5 }));
    await sca.users.scaStatus("user_1");
    await expect.poll(open, { interval: 2 }).toBe(0);
  });

  test("closes its connections when it is closed", async () => {
    const made = undiciTransport();
    const { sca, open } = await patientServer(made);
    await sca.users.scaStatus("user_1");
    expect(await open()).toBeGreaterThan(0);
    await made.close();
    await expect.poll(open, { interval: 2 }).toBe(0);
  });

  test.each(["a method", "sca.http with middleware"])("sends a POST by %s as over fetch", async (way) => {
    const sent: unknown[] = [];
    const handler: Handler = async (request, response) => {
      const { "content-type": type, "x-mine": mine } = request.headers;
      sent.push(request.method, type, mine, JSON.parse(await text(request)));
      reply(200, { Id: "hook_1" })(request, response);
    };
    const { sca, keys } = await faultServer([handler], transport());
    const hook = { EventType: "USER_ACCOUNT_CLOSED", Url: "https://example.com/hook" } as const;
    if (way === "a method") await sca.hooks.create(hook, { headers: { "X-Mine": "1" } });
    else {
      sca.http.use({ onRequest: ({ request }) => request.headers.set("X-Mine", "1") });
      await sca.http.POST("/v2.01/{ClientId}/hooks", { body: hook });
    }
    expect(sent).toEqual(["POST", "application/json", "1", hook]);
    expect(keys[0]).toMatch(/^[0-9a-f-]{16,36}$/);
  });

  test("gives the answer's status, address and headers", async () => {
    const { sca, baseUrl } = await faultServer([reply(200, status, { "X-Any": "1" })], transport());
    const { response } = await sca.users.scaStatus("user_1").withResponse();
    expect([response instanceof Response, response.status, response.ok]).toEqual([true, 200, true]);
    expect(response.url).toBe(`${baseUrl}/v2.01/a-client/sca/users/user_1/sca-status`);
    expect([response.headers.get("X-Any"), response.headers.get("X-Other")]).toEqual(["1", null]);
  });

  test("takes no redirection for an answer", async () => {
    const { sca } = await faultServer([reply(300, problem("other_error"))], transport());
    expect(await rejection(sca.users.scaStatus("user_1"))).toMatchObject({ name: "ScaResponseError", status: 300 });
  });

  test("leaves a body that the caller wants otherwise to them", async () => {
    const { sca } = await faultServer([reply(200, status)], transport());
    const path = "/v2.01/{ClientId}/sca/users/{UserId}/sca-status";
    const params = { path: { UserId: "user_1" } };
    const { data } = await sca.http.GET(path, { params, parseAs: "stream" });
    expect(JSON.parse(await text(data as unknown as AsyncIterable<Buffer>))).toEqual(status);
  });

  test("lets middleware read an answer's clone", async () => {
    const { sca } = await faultServer([reply(200, status)], transport());
    const seen: unknown[] = [];
    sca.http.use({ onResponse: async ({ response }) => void seen.push(await response.clone().json()) });
    expect(await sca.users.scaStatus("user_1")).toEqual(status);
    expect(seen).toEqual([status]);
  });

  test("goes through a proxy", async () => {
    const { baseUrl } = await faultServer([reply(200, status)]);
    const { proxy, tunnels } = await tunnel();
    const { fetch } = transport({ proxy });
    const sca = createScaClient({ clientId: "a-client", apiKey: "a-key", baseUrl, fetch, retry: false });
    expect(await sca.users.scaStatus("user_1")).toEqual(status);
    expect(new Set(tunnels)).toEqual(new Set([new URL(baseUrl).host]));
  });
});

/** A proxy that tunnels, and records where to. */
async function tunnel() {
  const tunnels: string[] = [];
  const server = createHttpServer();
  const sockets = new Set<Duplex>();
  server.on("connect", ({ url = "" }, socket, head) => {
    tunnels.push(url);
    const [host, port] = url.split(":");
    const target = connect(Number(port), host, () => {
      socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      target.write(head);
      target.pipe(socket).pipe(target);
    });
    for (const end of [socket, target]) sockets.add(end.on("error", () => {}));
  });
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
  });
  return { proxy: `http://127.0.0.1:${await listen(server)}`, tunnels };
}

describe("mutual TLS", () => {
  let server: { private: string; cert: string };
  let client: { private: string; cert: string };

  beforeAll(async () => {
    const altNames = [{ type: 7 as const, ip: "127.0.0.1" }];
    const make = (name: string) =>
      generate([{ name: "commonName", value: name }], {
        keySize: 2048,
        extensions: [{ name: "subjectAltName", altNames }],
      });
    [server, client] = await Promise.all([make("api-mtls.test"), make("a-client.sandbox.mangopay.com")]);
  });

  /** A server that hangs up on whoever does not show the client's certificate, and says who did. */
  async function mtlsServer() {
    const shown: (string | undefined)[] = [];
    const options: ServerOptions = {
      key: server.private,
      cert: server.cert,
      ca: client.cert,
      requestCert: true,
      rejectUnauthorized: true,
    };
    const https = createServer(options, (request, response) => {
      shown.push(String((request.socket as TLSSocket).getPeerCertificate().subject?.CN));
      response.end(JSON.stringify(request.url?.endsWith("/oauth/token") ? tokenBody : status));
    });
    return { baseUrl: `https://127.0.0.1:${await listen(https)}`, shown };
  }

  const clientFor = (baseUrl: string, tls: UndiciTransportOptions["tls"] & object, proxy?: string) => {
    const { fetch } = transport({ tls, ...(proxy ? { proxy } : {}) });
    return createScaClient({ clientId: "a-client", apiKey: "a-key", baseUrl, fetch, retry: false });
  };

  test("with the client's certificate every call gets through, the token call too", async () => {
    const { baseUrl, shown } = await mtlsServer();
    const sca = clientFor(baseUrl, { cert: client.cert, key: client.private, ca: server.cert });
    expect(await sca.users.scaStatus("user_1")).toEqual(status);
    expect(shown).toEqual(["a-client.sandbox.mangopay.com", "a-client.sandbox.mangopay.com"]);
  });

  test("the certificate is shown through a proxy too", async () => {
    const { baseUrl, shown } = await mtlsServer();
    const { proxy, tunnels } = await tunnel();
    const sca = clientFor(baseUrl, { cert: client.cert, key: client.private, ca: server.cert }, proxy);
    expect(await sca.users.scaStatus("user_1")).toEqual(status);
    expect(tunnels[0]).toBe(new URL(baseUrl).host);
    expect(shown).toContain("a-client.sandbox.mangopay.com");
  });

  test("without it, or with another one, none does", async () => {
    const { baseUrl, shown } = await mtlsServer();
    const none = clientFor(baseUrl, { ca: server.cert });
    const other = clientFor(baseUrl, { cert: server.cert, key: server.private, ca: server.cert });
    expect(await rejection(none.users.scaStatus("user_1"))).toBeInstanceOf(ScaNetworkError);
    expect(await rejection(other.users.scaStatus("user_1"))).toBeInstanceOf(ScaNetworkError);
    expect(shown).toEqual([]);
  });

  test("a server whose certificate nobody vouches for is not talked to", async () => {
    const { baseUrl, shown } = await mtlsServer();
    const sca = clientFor(baseUrl, { cert: client.cert, key: client.private });
    expect(await rejection(sca.users.scaStatus("user_1"))).toBeInstanceOf(ScaNetworkError);
    expect(shown).toEqual([]);
  });
});
