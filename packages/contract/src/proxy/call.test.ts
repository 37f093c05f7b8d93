import { describe, expect, test } from "vitest";
import { Call } from "./call.js";
import { readRequestHead, readResponseHead } from "./head.js";

const request = (...lines: string[]) => readRequestHead(lines.join("\r\n"));
const response = (...lines: string[]) => readResponseHead(lines.join("\r\n"));

function called(startLine: string, ...headers: string[]): Call {
  const call = new Call();
  call.receive(request(startLine, ...headers));
  return call;
}

describe("what the contract checks of a call", () => {
  test("is its request and its response, with bodies that are complete", () => {
    const call = called("POST /a?b=c HTTP/1.1", "Host: x", "X-A: 1", "x-a: 2");
    call.requestBody.add(Buffer.from("{}"));
    call.requestIsComplete = true;
    call.response = response("HTTP/1.1 201 Created", "Content-Type: text/plain");
    call.responseBody.add(Buffer.from("é"));
    call.responseIsComplete = true;
    expect(call.toExchange()).toStrictEqual({
      request: { method: "POST", url: "/a?b=c", headers: { host: "x", "x-a": "1, 2" }, body: "{}" },
      response: { status: 201, headers: { "content-type": "text/plain" }, body: "é" },
    });
  });

  test("has null for a body that is not complete, even if none of it has come", () => {
    const call = called("POST / HTTP/1.1");
    call.requestBody.add(Buffer.from("{"));
    call.response = response("HTTP/1.1 200 OK");
    expect(call.toExchange()).toMatchObject({ request: { body: null }, response: { body: null } });
  });

  test("has no response if none has come, and no word of a request that was not HTTP", () => {
    expect(called("GET / HTTP/1.1").toExchange().response).toBeUndefined();
    expect(new Call().toExchange()).toStrictEqual({
      request: { method: "GET", url: "/", headers: {}, body: null },
      response: undefined,
    });
  });

  test("has no method that HTTP does not know, which could be any word", () => {
    expect(called("JANE / HTTP/1.1").toExchange().request.method).toBe("OTHER");
    expect(called("MKCOL / HTTP/1.1").toExchange().request.method).toBe("MKCOL");
  });
});

test("a client may wait until it is asked for the body", () => {
  expect(called("POST / HTTP/1.1", "Expect: 100-Continue").awaitsContinue).toBe(true);
  expect(called("POST / HTTP/1.1", "Expect: other").awaitsContinue).toBe(false);
  expect(called("POST / HTTP/1.1").awaitsContinue).toBe(false);
  const call = new Call();
  call.receive(undefined);
  expect(call.awaitsContinue).toBe(false);
});
