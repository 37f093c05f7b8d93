import { once } from "node:events";
import { createServer as createHttpServer } from "node:http";
import { createServer, type ServerOptions } from "node:https";
import type { AddressInfo, Server } from "node:net";
import type { TLSSocket } from "node:tls";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { generate } from "selfsigned";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { faultServer, type Handler, problem, reply, status, tokenBody } from "../test/fault-server.js";
import { rejection } from "../test/rejection.js";
import { ScaNetworkError, ScaTimeoutError } from "./errors.js";
import { createScaClient } from "./index.js";
import { type UndiciTransportOptions, undiciTransport } from "./undici.js";

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
    const handler: Handler = ({ headers }, response) => {
      expect(headers["accept-encoding"]).toContain(encoding);
      response.writeHead(200, { "Content-Encoding": encoding }).end(compress(JSON.stringify(status)));
    };
    const { sca } = await faultServer([handler], transport());
    expect(await sca.users.scaStatus("user_1")).toEqual(status);
  });

  test("gives up when its time is up, when the caller does, and when the connection drops", async () => {
    const silent: Handler = () => {};
    const drop: Handler = (_, response) => response.destroy();
    const { sca, calls } = await faultServer([silent, silent, drop], { ...transport(), retry: false });
    expect(await rejection(sca.users.scaStatus("user_1", { timeoutMs: 50 }))).toBeInstanceOf(ScaTimeoutError);
    const controller = new AbortController();
    const call = rejection(sca.users.scaStatus("user_1", { signal: controller.signal }));
    await expect.poll(() => calls.length).toBe(3);
    controller.abort(new Error("changed my mind"));
    expect(await call).toMatchObject({ message: "changed my mind" });
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

  test("goes through a proxy", async () => {
    const { baseUrl } = await faultServer([reply(200, status)]);
    const tunnels: string[] = [];
    const proxy = createHttpServer();
    proxy.on("connect", (request, socket) => {
      tunnels.push(request.url ?? "");
      socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
    });
    const { fetch, Request } = transport({ proxy: `http://127.0.0.1:${await listen(proxy)}` });
    const sca = createScaClient({ clientId: "a-client", apiKey: "a-key", baseUrl, fetch, Request, retry: false });
    await rejection(sca.users.scaStatus("user_1"));
    expect(tunnels[0]).toBe(new URL(baseUrl).host);
  });
});

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

  const clientFor = (baseUrl: string, tls: UndiciTransportOptions["tls"] & object) => {
    const { fetch, Request } = transport({ tls });
    return createScaClient({ clientId: "a-client", apiKey: "a-key", baseUrl, fetch, Request, retry: false });
  };

  test("with the client's certificate every call gets through, the token call too", async () => {
    const { baseUrl, shown } = await mtlsServer();
    const sca = clientFor(baseUrl, { cert: client.cert, key: client.private, ca: server.cert });
    expect(await sca.users.scaStatus("user_1")).toEqual(status);
    expect(shown).toEqual(["a-client.sandbox.mangopay.com", "a-client.sandbox.mangopay.com"]);
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
