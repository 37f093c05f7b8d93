import type { CheckedExchange } from "@mangopay-sca/contract";
import { sendRaw } from "@mangopay-sca/tooling/send-raw";
import { describe, expect, test } from "vitest";
import { specOf, startWith } from "../../test/small-spec.js";
import { call, findingsOf, sharedMock, start } from "../../test/start.js";

const mock = sharedMock();

const get = (target: string) =>
  `GET ${target} HTTP/1.1\r\nHost: a\r\nConnection: close\r\nAuthorization: Bearer any\r\n\r\n`;

describe("an unknown path is 404, with the nearest operation", () => {
  test.each([
    ["a typing error", "POST", "/v2.01/any/sca/users/any/enrolment", "enrollUser, POST"],
    ["another version", "GET", "/v2/any/sca/users/any/sca-status", "viewUserScaStatus, GET"],
    ["no version", "POST", "/any/sca/users/any/enrollment", "enrollUser, POST"],
    ["no ClientId", "GET", "/v2.01/sca/users/any/sca-status", "viewUserScaStatus, GET"],
    ["no ClientId for a list", "GET", "/v2.01/users", "listUsers, GET"],
    ["the ClientId before the token endpoint", "POST", "/v2.01/any/oauth/token", "createOAuthToken, POST"],
  ])("%s", async (_, method, path, nearest) => {
    const response = await call(await mock(), method, path);
    expect([response.status, response.headers.get("content-type")]).toEqual([404, "application/problem+json"]);
    const { detail } = (await response.json()) as { detail: string };
    expect(detail).toContain(`${method} ${path} is not an operation of the spec; the nearest is ${nearest} `);
  });
});

test("a path like no other gets the command that lists all operations", async () => {
  const { detail } = (await (await call(await mock(), "GET", "/favicon.ico")).json()) as { detail: string };
  expect(detail).toBe(
    "GET /favicon.ico is not an operation of the spec; run `mangopay-sca-mock list` to see all operations.",
  );
});

test("an operation of the API that the spec leaves out has no nearest one, as in the contract's check", async () => {
  const response = await call(await mock(), "GET", "/v2.01/any/wallets/1");
  const { detail } = (await response.json()) as { detail: string };
  expect(detail).toBe(
    "GET /v2.01/any/wallets/1 is not an operation of the spec; run `mangopay-sca-mock list` to see all operations.",
  );
  expect(findingsOf(response).filter(({ level }) => level === "violation")).toEqual([]);
});

test("only the beginning of a long path is shown, and no query", async () => {
  const response = await call(await mock(), "GET", `/${"x".repeat(300)}?a-secret=1`);
  const { detail } = (await response.json()) as { detail: string };
  expect(detail).toContain(`GET /${"x".repeat(199)}... is not an operation`);
  const known = await call(await mock(), "PATCH", `/v2.01/${"x".repeat(193)}/users?a-secret=1`);
  expect(await known.json()).toMatchObject({ detail: `/v2.01/${"x".repeat(193)}... allows GET, not PATCH.` });
  const shown = await call(await mock(), "PATCH", "/v2.01/any/users?a=secret");
  expect(await shown.json()).toMatchObject({ detail: "/v2.01/any/users allows GET, not PATCH." });
});

test("a call with the whole address of the API is a call of it", async () => {
  const { status } = await sendRaw((await mock()).url, get("https://api.sandbox.mangopay.com/v2.01/any/users"));
  expect(status).toBe(200);
});

test("malformed JSON to an unknown path is still 404", async () => {
  expect((await call(await mock(), "POST", "/v2.01/any/nothing", { body: "{" })).status).toBe(404);
});

test("another method is 405, with those that are allowed", async () => {
  const response = await call(await mock(), "PATCH", "/v2.01/any/users/natural/any");
  expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, PUT, DELETE"]);
  expect(await response.json()).toEqual({
    title: "Method Not Allowed",
    status: 405,
    detail: "/v2.01/any/users/natural/any allows GET, PUT and DELETE, not PATCH.",
  });
});

test("HEAD is answered as GET, without a body", async () => {
  const [head, get] = [
    await call(await mock(), "HEAD", "/v2.01/any/users"),
    await call(await mock(), "GET", "/v2.01/any/users"),
  ];
  const shown = ({ headers }: Response) => ["content-type", "content-length", "link"].map((name) => headers.get(name));
  expect([head.status, shown(head), await head.text()]).toEqual([200, shown(get), ""]);
  expect(findingsOf(head)).toEqual([
    { level: "note", pointer: "path", expectation: "is a HEAD request, which is not documented" },
  ]);
});

test("HEAD has the violations of the GET that it is answered like", async () => {
  const head = await call(await mock(), "HEAD", "/v2.01/any/users?per_page=1000");
  expect(head.status).toBe(400);
  expect(findingsOf(head).map(({ level, pointer }) => `${level} ${pointer}`)).toEqual([
    "violation query/per_page",
    "note path",
  ]);
});

test("an exchange of a HEAD request is handed over as one", async () => {
  const exchanges: CheckedExchange[] = [];
  const own = await start({ onExchange: (exchange) => exchanges.push(exchange) });
  await call(own, "HEAD", "/v2.01/any/users");
  expect(exchanges).toMatchObject([{ operationId: "listUsers", method: "HEAD", status: 200 }]);
});

test("a spec without servers has its calls found all the same", async () => {
  const small = specOf({
    "/v1/reports": { get: { operationId: "listReports", responses: { 204: { description: "" } } } },
  });
  const { url } = await startWith(small);
  expect((await fetch(`${url}/v1/reports`)).status).toBe(204);
  const missed = await fetch(`${url}/v1/report`);
  expect(await missed.json()).toMatchObject({
    status: 404,
    detail: "GET /v1/report is not an operation of the spec; the nearest is listReports, GET /v1/reports.",
  });
});

test("HEAD of a path without GET is 405", async () => {
  const response = await call(await mock(), "HEAD", "/v2.01/any/sca/users/any/enrollment");
  expect([response.status, response.headers.get("allow"), await response.text()]).toEqual([405, "POST", ""]);
});
