import { describe, expect, test } from "vitest";
import { Calls, failure } from "./calls.js";
import { readRequestHead, readResponseHead } from "./head.js";

const dropped = failure("dropped");
const hungUp = { level: "notes", direction: "response", expectation: "hung up" } as const;

/** The calls of a connection; `reports` are `/path status body: how it ended`. */
function connection() {
  const reports: string[] = [];
  const calls = new Calls(({ request, response }, ending) => {
    const answer = response ? ` ${response.status} ${response.body}` : "";
    reports.push(`${request.url}${answer}${ending ? `: ${ending.level} ${ending.expectation}` : ""}`);
  });
  return {
    calls,
    reports,
    request(url: string, ...headers: string[]) {
      calls.request(readRequestHead([`GET ${url} HTTP/1.1`, ...headers].join("\r\n")));
    },
    respond(status: number, body = "", ...headers: string[]) {
      calls.response(readResponseHead([`HTTP/1.1 ${status} x`, ...headers].join("\r\n")));
      if (body) calls.responseBody(Buffer.from(body));
    },
  };
}

describe("a call is reported", () => {
  test("when its request and its response have ended, and once", () => {
    const { calls, reports, request, respond } = connection();
    request("/a");
    calls.requestEnd();
    respond(200, "one");
    calls.report();
    expect(reports).toEqual([]);
    calls.responseEnd();
    expect(reports).toEqual([]);
    calls.report();
    calls.report();
    expect(reports).toEqual(["/a 200 one"]);
    calls.end(dropped);
    expect(reports).toHaveLength(1);
  });

  test("when its request ends after its response", () => {
    const { calls, reports, request, respond } = connection();
    request("/a");
    respond(413);
    calls.responseEnd();
    calls.report();
    expect(reports).toEqual([]);
    calls.requestBody(Buffer.from("{}"));
    calls.requestEnd();
    calls.report();
    expect(reports).toEqual(["/a 413 undefined"]);
  });

  test("with its own response, though others came before it", () => {
    const { calls, reports, request, respond } = connection();
    for (const url of ["/a", "/b"]) {
      request(url);
      calls.requestEnd();
    }
    expect(calls.count).toBe(2);
    for (const body of ["one", "two"]) {
      respond(200, body);
      calls.responseEnd();
    }
    calls.report();
    expect(reports).toEqual(["/a 200 one", "/b 200 two"]);
    expect(calls.count).toBe(0);
  });

  test("as it ended, if it is not complete when the connection ends", () => {
    const { calls, reports, request, respond } = connection();
    request("/a");
    calls.requestEnd();
    request("/b");
    respond(200, "half");
    calls.end(hungUp);
    expect(reports).toEqual(["/a 200 null: notes hung up", "/b: notes hung up"]);
    expect(calls.count).toBe(0);
    expect(calls.isAnswering).toBe(false);
    calls.requestEnd();
    calls.responseEnd();
    calls.report();
    expect(reports).toHaveLength(2);
  });

  test("as complete, if only the end of its request is missing", () => {
    const { calls, reports, request, respond } = connection();
    request("/a");
    respond(200, "one");
    calls.responseEnd();
    calls.end(dropped);
    expect(reports).toEqual(["/a 200 one"]);
  });
});

test("an interim response is not the one that counts, and asks for the body", () => {
  const { calls, reports, request, respond } = connection();
  request("/a", "Expect: 100-continue");
  expect(calls.first?.awaitsContinue).toBe(true);
  respond(199);
  expect(calls.first?.awaitsContinue).toBe(false);
  expect(calls.isAnswering).toBe(false);
  calls.responseEnd();
  calls.requestEnd();
  respond(200, "one");
  expect(calls.isAnswering).toBe(true);
  calls.responseEnd();
  calls.report();
  expect(reports).toEqual(["/a 200 one"]);
});

test("a client that sends the body does not wait to be asked for it", () => {
  const { calls, request } = connection();
  request("/a", "Expect: 100-continue");
  calls.requestBody(Buffer.from("{"));
  expect(calls.first?.awaitsContinue).toBe(false);
});

describe("a response that nobody asked for", () => {
  const surplus = "a response follows that nobody asked for";
  const answered = () => {
    const connected = connection();
    connected.request("/a");
    connected.calls.requestEnd();
    connected.respond(200, "one");
    connected.calls.responseEnd();
    return connected;
  };

  test("is a violation of the call before it, which is reported once more if it has been already", () => {
    const { calls, reports, respond } = answered();
    respond(200, "two");
    calls.report();
    expect(reports).toEqual([`/a 200 one: violations ${surplus}`]);
    calls.responseEnd();
    respond(103);
    calls.report();
    expect(reports).toEqual(Array(2).fill(`/a 200 one: violations ${surplus}`));
  });

  test("is taken for that of the next call, which is complete with its request", () => {
    const { calls, reports, request, respond } = answered();
    respond(200, "two");
    calls.responseEnd();
    request("/b");
    expect(calls.count).toBe(0);
    calls.requestEnd();
    calls.report();
    expect(reports).toEqual([`/a 200 one: violations ${surplus}`, "/b 200 two"]);
    calls.surplus("more");
    calls.report();
    expect(reports.at(-1)).toBe("/b 200 two: violations more");
  });

  test("is taken for that of the next call though it has not ended", () => {
    const { calls, reports, request, respond } = answered();
    respond(200, "tw");
    request("/b");
    calls.requestEnd();
    expect(calls.count).toBe(1);
    calls.responseBody(Buffer.from("o"));
    calls.responseEnd();
    calls.report();
    expect(reports).toEqual([`/a 200 one: violations ${surplus}`, "/b 200 two"]);
  });

  test("is nothing where it says goodbye", () => {
    const { calls, reports, respond } = answered();
    respond(408, "", "Connection: Close");
    calls.responseEnd();
    calls.report();
    expect(reports).toEqual(["/a 200 one"]);
  });

  test.each<[number, string]>([
    [408, "Connection: keep-alive"],
    [400, "Connection: close"],
  ])("does not say goodbye with %s and %s", (status, header) => {
    const { calls, reports, respond } = answered();
    respond(status, "", header);
    calls.report();
    expect(reports).toEqual([`/a 200 one: violations ${surplus}`]);
  });

  test("before any call is nobody's", () => {
    const { calls, reports, respond } = connection();
    respond(200, "one");
    calls.surplus("more");
    calls.report();
    expect(reports).toEqual([]);
  });
});

describe("a request that could not be read", () => {
  test("is that which had begun, or one without a word", () => {
    const { calls, request, reports } = connection();
    expect(calls.unreadableRequest().request).toBeUndefined();
    expect(calls.count).toBe(1);
    calls.requestEnd();
    request("/b");
    expect(calls.unreadableRequest().request?.target).toBe("/b");
    expect(calls.count).toBe(2);
    calls.end(dropped);
    expect(reports).toEqual(["/: violations dropped", "/b: violations dropped"]);
  });

  test("is not complete, though its response is", () => {
    const { calls, reports, request, respond } = connection();
    request("/a");
    respond(200, "one");
    calls.responseEnd();
    expect(calls.unreadableRequest().request?.target).toBe("/a");
    expect(calls.count).toBe(1);
    calls.end(dropped);
    expect(reports).toEqual(["/a 200 one: violations dropped"]);
  });
});

test("a body without a request, or a response, is nobody's", () => {
  const { calls, reports } = connection();
  calls.requestBody(Buffer.from("x"));
  calls.responseBody(Buffer.from("x"));
  calls.requestEnd();
  calls.responseEnd();
  calls.report();
  expect(reports).toEqual([]);
});
