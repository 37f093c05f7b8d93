import { createServer } from "node:https";
import { generate } from "selfsigned";
import { describe, expect, test } from "vitest";
import { link } from "../../test/bodies.js";
import { listen } from "../../test/fault-server.js";
import { rejection } from "../../test/rejection.js";
import { createScaClient } from "../index.js";
import { undiciTransport } from "./undici.js";

describe.each([
  ["fetch", () => ({})],
  ["undici", () => ({ fetch: undiciTransport().fetch })],
])("a POST over %s to a server whose certificate is refused", (_, transport) => {
  test.each([
    ["its issuer is unknown", "127.0.0.1", /DEPTH_ZERO_SELF_SIGNED_CERT|self-signed certificate/],
    ["it is of another host", "127.0.0.2", /self-signed certificate|ERR_TLS_CERT_ALTNAME_INVALID/],
  ])("as %s was never sent: it is repeated, and rejects with ScaNetworkError", async (_, ip, reason) => {
    const extensions = [{ name: "subjectAltName" as const, altNames: [{ type: 7 as const, ip }] }];
    const pem = await generate([{ name: "commonName", value: "api.test" }], { keySize: 2048, extensions });
    let requests = 0;
    let handshakes = 0;
    const server = createServer({ key: pem.private, cert: pem.cert }, (_, response) => {
      requests += 1;
      response.end(JSON.stringify(link));
    });
    server.on("connection", () => {
      handshakes += 1;
    });
    const { baseUrl } = await listen(server);
    const stored = { value: "token-1", renewAt: Date.now() + 60_000 };
    const sca = createScaClient({
      ...{ clientId: "a-client", apiKey: "a-key", baseUrl: baseUrl.replace("http:", "https:") },
      tokenStore: { get: () => stored, set: () => {}, delete: () => {} },
      retry: { retries: 2, baseDelayMs: 1 },
      ...transport(),
    });
    const error = await rejection(sca.users.enroll("user_1"));
    expect(error).toMatchObject({ name: "ScaNetworkError", message: expect.stringMatching(reason) });
    expect([requests, handshakes]).toEqual([0, 3]);
  });
});
