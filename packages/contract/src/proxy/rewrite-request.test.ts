import { describe, expect, test } from "vitest";
import { readRequestHead } from "./head.js";
import { refusalOf, rewriteRequest } from "./rewrite-request.js";

const headOf = (...lines: string[]) => readRequestHead(lines.join("\r\n"));
function rewritten(startLine: string, ...headers: string[]): string[] {
  const head = headOf(startLine, ...headers);
  const raw = Buffer.from([startLine, ...headers, "", ""].join("\r\n"), "latin1");
  const upstream = { host: "up:1", prefix: "/base" };
  return rewriteRequest(raw, head, upstream).toString("latin1").split("\r\n");
}

describe("the head of a request goes on", () => {
  test("as it came, but for its host and the base path", () => {
    expect(rewritten("GET /a?b HTTP/1.1", "X-Host: x", "HOST:proxy", "x-a:  \xe9 ", "Connection: close")).toEqual([
      "GET /base/a?b HTTP/1.1",
      "X-Host: x",
      "HOST: up:1",
      "x-a:  \xe9 ",
      "Connection: close",
      "",
      "",
    ]);
  });

  test("with the base path in the target alone, and before a path alone", () => {
    expect(rewritten("GET / HTTP/1.1")[0]).toBe("GET /base/ HTTP/1.1");
    expect(rewritten("G /$& HTTP/1.1")[0]).toBe("G /base/$& HTTP/1.1");
    expect(rewritten("OPTIONS * HTTP/1.1")[0]).toBe("OPTIONS * HTTP/1.1");
    expect(rewritten("GET http://x/a HTTP/1.1")[0]).toBe("GET http://x/a HTTP/1.1");
  });

  test("without an offer to change the protocol", () => {
    const offer = ["Upgrade: h2c", "HTTP2-Settings: AAMA"];
    expect(rewritten("GET / HTTP/1.1", ...offer, "connection: x, UPGRADE ,HTTP2-Settings", "X-Upgrade: 1")).toEqual([
      "GET /base/ HTTP/1.1",
      "connection: x",
      "X-Upgrade: 1",
      "",
      "",
    ]);
    expect(rewritten("GET / HTTP/1.1", ...offer, "Connection: Upgrade")).toEqual(["GET /base/ HTTP/1.1", "", ""]);
    // Without an offer nothing is taken out.
    expect(rewritten("GET / HTTP/1.1", "HTTP2-Settings: AAMA", "Connection: Upgrade")).toHaveLength(5);
  });
});

describe("a request is refused", () => {
  test.each([
    [["CONNECT x:443 HTTP/1.1"], "the proxy does not open tunnels"],
    [["GET / HTTP/1.1", "Upgrade: WebSocket"], "the proxy does not pass on WebSocket connections"],
    [["GET / HTTP/1.1", "Upgrade: h2c, websocket/13"], "the proxy does not pass on WebSocket connections"],
  ])("as %j", (lines, detail) => expect(refusalOf(headOf(...lines))).toBe(detail));

  test.each([[["GET / HTTP/1.1"]], [["GET / HTTP/1.1", "Upgrade: h2c"]], [["GET / HTTP/1.1", "Upgrade: x-websocket"]]])(
    "but not as %j",
    (lines) => expect(refusalOf(headOf(...lines))).toBeUndefined(),
  );
});
