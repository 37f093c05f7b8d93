import type { CheckedExchange } from "@mangopay-sca/contract";
import { describe, expect, test, vi } from "vitest";
import { sendRaw } from "../../test/raw.js";
import { call, start } from "../../test/start.js";
import { type Mock, startMock } from "../index.js";
import { listen } from "./listen.js";
import { createHandler } from "./server.js";

const enrollment = "/v2.01/any/sca/users/any/enrollment";
const enroll = (mock: Mock, headers = {}) => call(mock, "POST", enrollment, { headers });

describe("over HTTP", () => {
  test("a body of more than 1 MiB is refused with 413, one of less is not", async () => {
    const mock = await start();
    const hook = (size: number) =>
      call(mock, "POST", "/v2.01/any/hooks", {
        body: { EventType: "USER_ACCOUNT_ACTIVATED", Url: "https://example.com", Note: "x".repeat(size) },
      });
    expect((await hook(1_000_000)).status).toBe(200);
    const refused = await hook(1_048_576);
    expect([refused.status, await refused.json()]).toMatchObject([413, { title: "Payload Too Large" }]);
  });

  test("a body that is not UTF-8 is refused as such", async () => {
    const bytes = Buffer.concat([
      Buffer.from(
        "POST /v2.01/any/hooks HTTP/1.1\r\nHost: a\r\nConnection: close\r\nAuthorization: Bearer any\r\n" +
          "Content-Type: application/json\r\nContent-Length: 4\r\n\r\n",
      ),
      Buffer.from([0xff, 0xfe, 0x7b, 0x00]),
    ]);
    const { status, body } = await sendRaw((await start()).url, bytes);
    expect([status, JSON.parse(body).errors]).toEqual([400, { body: "The body must be UTF-8." }]);
  });

  test("the scheme of the credentials may be written in any case, as the official SDK does", async () => {
    const mock = await start();
    const response = await enroll(mock, { Authorization: "bEaRer any" });
    expect([response.status, response.headers.get("sl-violations")]).toEqual([200, null]);
    expect((await enroll(mock, { Authorization: "digest any" })).status).toBe(401);
  });

  test("a page of any origin may call, with its own headers", async () => {
    const mock = await start();
    const headers = {
      Origin: "http://localhost:3000",
      "Access-Control-Request-Method": "POST",
      "Access-Control-Request-Headers": "authorization",
    };
    const response = await call(mock, "OPTIONS", enrollment, { headers });
    expect(response.status).toBe(204);
    expect(response.headers.get("access-control-allow-headers")).toBe("authorization");
    expect((await enroll(mock)).headers.get("access-control-allow-origin")).toBe("*");
  });

  test("a page of a list has the addresses of its neighbours, and the documented counts", async () => {
    const mock = await start();
    const { headers } = await call(mock, "GET", "/v2.01/any/users?page=2&per_page=10");
    const address = (page: number) => `${mock.url}/v2.01/any/users?page=${page}&per_page=10`;
    expect(headers.get("link")).toBe(
      `<${address(1)}>; rel="first", <${address(1)}>; rel="prev", <${address(3)}>; rel="next", <${address(12)}>; rel="last"`,
    );
    expect([headers.get("x-number-of-pages"), headers.get("x-number-of-items")]).toEqual(["12", "115"]);
    expect((await enroll(mock)).headers.get("link")).toBeNull();
  });

  test("a page of a list with a very long address has no links", async () => {
    const { status, headers } = await call(await start(), "GET", `/v2.01/${"x".repeat(3_000)}/users?page=2`);
    expect([status, headers.get("link"), headers.get("x-number-of-pages")]).toEqual([200, null, "12"]);
  });

  test("a made-up page of a list has them too", async () => {
    const mock = await start({ dynamic: true });
    const { headers } = await call(mock, "GET", "/v2.01/any/users");
    expect(headers.get("link")).toContain(`<${mock.url}/v2.01/any/users?page=12>; rel="last"`);
  });

  test("what is made up has documented values only", async () => {
    const mock = await start({ dynamic: true });
    const statuses = new Set<unknown>();
    for (let n = 0; n < 20; n++) {
      const response = await call(mock, "GET", "/v2.01/any/sca/users/any/sca-status");
      statuses.add(((await response.json()) as { UserStatus: unknown }).UserStatus);
    }
    expect(["PENDING_USER_ACTION", "ACTIVE", "CLOSED"]).toEqual(expect.arrayContaining([...statuses]));
  });

  test.each([
    ["text/html", 406],
    [";;;", 400],
    ["text/html, */*;q=0.1", 200],
    ["text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2", 200],
    ["", 200],
    [",", 200],
    ["application/JSON; charset=utf-8", 200],
    ["*/*;q=0, application/json;q=0.1", 200],
    ["application/*;q=0, application/json", 200],
    ["application/json;q=0, */*", 406],
    ["*/*, application/json;q=0", 406],
    ["application/*;q=0, */*", 406],
    ["*/*;q=0", 406],
    ["application/json;q=x", 400],
  ])("the Accept header %j is answered %i", async (accept, status) => {
    const response = await enroll(await start(), { Accept: accept });
    expect([response.status, response.headers.get("content-type")]).toEqual([
      status,
      status === 200 ? "application/json" : "application/problem+json",
    ]);
  });
});

describe("a response chosen in advance", () => {
  test("is sent until a request asks for another", async () => {
    const mock = await start({ answers: { enrollUser: "400.payer", viewUserScaStatus: "404" } });
    const view = (path: string) => call(mock, "GET", `/v2.01/any/sca/users/${path}`);
    expect((await enroll(mock)).status).toBe(400);
    expect((await enroll(mock, { Prefer: "code=200, example=production-link" })).status).toBe(200);
    expect((await view("any/sca-status")).status).toBe(404);
    expect((await view("any")).status).toBe(200);
  });

  test("wins over dynamic, which applies to other responses", async () => {
    const mock = await start({ dynamic: true, answers: { enrollUser: "200.production-link" } });
    expect(await (await enroll(mock)).text()).toContain("0193d02f30df7a188c51cf890a191d21");
    const consent = await call(mock, "POST", "/v2.01/any/sca/users/any/consent");
    expect(await consent.text()).not.toContain("0193cf51ed367151a0cb1c59def21e13");
  });

  test.each([
    [{ enrolUser: "400.payer" }, "no operation enrolUser; the nearest is enrollUser"],
    [{ enrollUser: "400.payr" }, "enrollUser has no response 400.payr; the nearest is 400.payer"],
    [{ enrollUser: "418" }, "enrollUser has no response 418; choose one of 200.session-link"],
  ])("that does not exist is refused: %j", async (answers, sentence) => {
    await expect(startMock({ answers })).rejects.toThrow(sentence);
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

test("an unexpected error is a 500 without internals, and is written to stderr", async () => {
  const error = new Error("an internal");
  const log = vi.spyOn(console, "error").mockReturnValue();
  const handler = createHandler({
    respond: () => Promise.reject(error),
    nextFault: () => ({ pauseMs: 0, drop: false }),
  });
  const { url, close } = await listen(handler, 0);
  const response = await fetch(url);
  expect([response.status, await response.json()]).toEqual([
    500,
    { title: "Internal Server Error", status: 500, detail: "The mock failed." },
  ]);
  expect(log).toHaveBeenCalledExactlyOnceWith(error);
  await close();
});
