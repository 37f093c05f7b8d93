import { once } from "node:events";
import { connect } from "node:net";
import { setImmediate } from "node:timers/promises";
import type { CheckedExchange } from "@mangopay-sca/contract";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { deferred } from "../../test/deferred.js";
import { call, sharedMock, start } from "../../test/start.js";
import { listen } from "./listen.js";
import { createHandler, type ServerOptions } from "./server.js";

const enrollment = "/v2.01/any/sca/users/any/enrollment";

describe("a page of any origin may call", () => {
  const mock = sharedMock();
  const corsOf = ({ headers }: Response) =>
    Object.fromEntries([...headers].filter(([name]) => name.startsWith("access-control-")));

  test("with its own headers, which a preflight request allows", async () => {
    const headers = {
      Origin: "http://localhost:3000",
      "Access-Control-Request-Method": "POST",
      "Access-Control-Request-Headers": "authorization, content-type",
    };
    const response = await call(await mock(), "OPTIONS", enrollment, { headers });
    expect([response.status, await response.text()]).toEqual([204, ""]);
    expect(corsOf(response)).toEqual({
      "access-control-allow-origin": "http://localhost:3000",
      "access-control-allow-headers": "authorization, content-type",
      "access-control-allow-methods": "GET, PUT, POST, DELETE",
      "access-control-expose-headers": "*",
    });
  });

  test("and reads any response", async () => {
    for (const path of [enrollment, "/nowhere"]) {
      expect(corsOf(await call(await mock(), "POST", path)), path).toMatchObject({
        "access-control-allow-origin": "*",
        "access-control-allow-headers": "*",
        "access-control-expose-headers": "*",
      });
    }
  });

  test("but OPTIONS that is no preflight request is a method like any other", async () => {
    expect((await call(await mock(), "OPTIONS", enrollment)).status).toBe(405);
    const headers = { "Access-Control-Request-Method": "POST" };
    expect((await call(await mock(), "POST", enrollment, { headers })).status).toBe(200);
  });
});

test("every exchange is handed over, with what the check found and no value of it", async () => {
  const exchanges: CheckedExchange[] = [];
  const mock = await start({ onExchange: (exchange) => exchanges.push(exchange) });
  await call(mock, "POST", enrollment, { body: { Id: "a-secret" } });
  expect(exchanges).toEqual([
    {
      operationId: "enrollUser",
      method: "POST",
      path: "/v2.01/{ClientId}/sca/users/{UserId}/enrollment",
      status: 200,
      violations: [],
      notes: [{ direction: "request", pointer: "body", expectation: "is not documented" }],
    },
  ]);
});

/** A server of its own for a responder; `closed` resolves when the first connection is. */
async function serve(respond: ServerOptions["respond"]) {
  const handler = createHandler({ respond, nextFault: () => ({ pauseMs: 0, drop: false }) });
  const closed = deferred();
  const { url, close } = await listen((incoming, response) => {
    response.once("close", closed.resolve);
    handler(incoming, response);
  }, 0);
  onTestFinished(close);
  return { url, closed: closed.promise };
}

test("an unexpected error is a 500 without internals, and is written to stderr", async () => {
  const error = new Error("an internal");
  const log = vi.spyOn(console, "error").mockReturnValue();
  const { url } = await serve(() => Promise.reject(error));
  const response = await fetch(url);
  expect([response.status, response.headers.get("content-type"), await response.json()]).toEqual([
    500,
    "application/problem+json",
    { title: "Internal Server Error", status: 500, detail: "The mock failed." },
  ]);
  expect(log).toHaveBeenCalledExactlyOnceWith(error);
});

describe("a client that goes away is no error of the mock", () => {
  const [whole, part] = [
    "GET / HTTP/1.1\r\nHost: a\r\n\r\n",
    "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n{",
  ];

  test.each([
    ["in the middle of a request", part],
    ["in the middle of a request that follows another one at once", whole + part],
  ])("%s", async (_, bytes) => {
    const log = vi.spyOn(console, "error").mockReturnValue();
    const { url, closed } = await serve(() => new Promise(() => {}));
    const socket = connect(Number(new URL(url).port), "127.0.0.1");
    await once(socket, "connect");
    socket.write(bytes, () => socket.resetAndDestroy());
    await closed;
    await setImmediate();
    expect(log).not.toHaveBeenCalled();
  });

  test("before its response", async () => {
    const log = vi.spyOn(console, "error").mockReturnValue();
    const [asked, failed] = [deferred(), deferred<never>()];
    const { url, closed } = await serve(() => {
      asked.resolve();
      return failed.promise;
    });
    const client = new AbortController();
    const pending = fetch(url, { signal: client.signal }).catch(() => "gone");
    await asked.promise;
    client.abort();
    await closed;
    failed.reject(new Error("an internal"));
    expect(await pending).toBe("gone");
    await setImmediate();
    expect(log).not.toHaveBeenCalled();
  });
});
