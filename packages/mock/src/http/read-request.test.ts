import { createServer } from "node:http";
import type { Exchange } from "@mangopay-sca/contract";
import { sendRaw } from "@mangopay-sca/tooling/send-raw";
import { describe, expect, onTestFinished, test } from "vitest";
import { deferred } from "../../test/deferred.js";
import { call, sharedMock } from "../../test/start.js";
import { readRequest } from "./read-request.js";

/** What is read of the bytes of a request. */
async function read(...bytes: (string | Buffer)[]): Promise<Exchange["request"]> {
  const { promise, resolve, reject } = deferred<Exchange["request"]>();
  const server = createServer((incoming, response) => {
    readRequest(incoming).then(resolve, reject);
    response.end();
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  await sendRaw(`http://127.0.0.1:${port}`, Buffer.concat(bytes.map((part) => Buffer.from(part))));
  return promise;
}

const post = (length: number) =>
  `POST /hooks?a=1 HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: ${length}\r\n\r\n`;

test("a request is read as it was sent", async () => {
  expect(await read(post(9), '{"é": 1}')).toEqual({
    method: "POST",
    url: "/hooks?a=1",
    headers: { host: "a", connection: "close", "content-length": "9" },
    body: '{"é": 1}',
  });
});

test("headers that were sent more than once are joined", async () => {
  const { headers } = await read("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nX-A: 1\r\nx-a: 2\r\n\r\n");
  expect(headers).toEqual({ host: "a", connection: "close", "x-a": "1, 2" });
});

test("an empty body is left out", async () => {
  expect(await read(post(0))).not.toHaveProperty("body");
});

test("a body that is not UTF-8 cannot be read", async () => {
  const request = await read(post(4), Buffer.from([0xff, 0xfe, 0x7b, 0x00]));
  expect(request.unreadable).toBe("must be UTF-8");
  expect(request).not.toHaveProperty("body");
});

describe("over HTTP", () => {
  const mock = sharedMock();
  const hook = { EventType: "USER_ACCOUNT_ACTIVATED", Url: "https://example.com", Note: "" };
  const sendOf = async (bytes: number) => {
    const body = JSON.stringify({ ...hook, Note: "x".repeat(bytes - JSON.stringify(hook).length) });
    return call(await mock(), "POST", "/v2.01/any/hooks", { body });
  };

  test("a body of 1 MiB is taken, and a byte more is refused with 413", async () => {
    expect((await sendOf(1_048_576)).status).toBe(200);
    const refused = await sendOf(1_048_577);
    expect([refused.status, await refused.json()]).toEqual([
      413,
      { title: "Payload Too Large", status: 413, detail: "The mock takes bodies of up to 1048576 bytes." },
    ]);
  });

  test("a client that goes on sending after that still gets the response", async () => {
    const head = "POST /v2.01/any/hooks HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 3000000\r\n\r\n";
    const { status } = await sendRaw((await mock()).url, Buffer.concat([Buffer.from(head), Buffer.alloc(3_000_000)]));
    expect(status).toBe(413);
  });

  test("a body that is not UTF-8 is refused as such", async () => {
    const head =
      "POST /v2.01/any/hooks HTTP/1.1\r\nHost: a\r\nConnection: close\r\nAuthorization: Bearer any\r\n" +
      "Content-Type: application/json\r\nContent-Length: 2\r\n\r\n";
    const bytes = Buffer.concat([Buffer.from(head), Buffer.from([0xff, 0xfe])]);
    const { status, body } = await sendRaw((await mock()).url, bytes);
    expect([status, JSON.parse(body).errors]).toEqual([400, { body: "The body must be UTF-8." }]);
  });
});
