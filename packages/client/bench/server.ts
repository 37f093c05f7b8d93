// A child process that answers token and status calls over HTTP and HTTPS, for the benchmarks.
// Arguments: paths of a PEM key and certificate. Prints its ports as JSON; counts on /counts.
import { readFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { status, tokenBody } from "../test/bodies.ts";

const [keyPath = "", certPath = ""] = process.argv.slice(2);
let counts = { tokens: 0, connections: 0, foreign: 0 };
const statusText = JSON.stringify(status);

const handler: RequestListener = (request, response) => {
  const { url = "", headers } = request;
  response.setHeader("Content-Type", "application/json");
  if (url === "/counts") {
    response.end(JSON.stringify(counts));
    counts = { tokens: 0, connections: 0, foreign: 0 };
    return;
  }
  if (url.endsWith("/oauth/token")) {
    counts.tokens++;
    const [clientId] = Buffer.from(headers.authorization?.replace(/^Basic /i, "") ?? "", "base64")
      .toString()
      .split(":");
    response.end(JSON.stringify({ ...tokenBody, access_token: `token-of-${clientId}` }));
    return;
  }
  // Each client's calls must carry its own token to its own path.
  const [, , clientId] = url.split("/");
  if (headers.authorization !== `Bearer token-of-${clientId}`) counts.foreign++;
  response.end(statusText);
};

const http = createServer(handler).listen(0, "127.0.0.1");
const https = createHttpsServer({ key: readFileSync(keyPath), cert: readFileSync(certPath) }, handler).listen(
  0,
  "127.0.0.1",
);
https.on("secureConnection", () => counts.connections++);
await Promise.all([http, https].map((server) => new Promise((resolve) => server.once("listening", resolve))));
const [httpPort, httpsPort] = [http, https].map((server) => (server.address() as AddressInfo).port);
console.log(JSON.stringify({ http: `http://127.0.0.1:${httpPort}`, https: `https://127.0.0.1:${httpsPort}` }));
